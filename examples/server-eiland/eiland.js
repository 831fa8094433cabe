// Zoals een eiland in Astro: de HTML staat er al, en het script komt pas als de pagina niets anders te doen heeft.
const rustig = window.requestIdleCallback ?? ((doe) => setTimeout(doe));
rustig(() => void import('zo-thuis-elementen/define'));
