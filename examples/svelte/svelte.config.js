// Zo weet het gereedschap van Svelte dat dit een eigen app is.
export default {};
