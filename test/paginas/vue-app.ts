// Een app in Vue 3 met `:value` en twee handlers per element: op `input` en op elke eigen gebeurtenis. De waarde is een proxy van Vue.
import { createApp, defineComponent, h, ref } from 'vue';
import { OPSTELLINGEN, type Appvenster, type Opstelling } from './app-waarden.js';

const venster = window as unknown as Appvenster;
venster.appWaarden = {};
venster.appRondes = 0;

const Veld = defineComponent({
  props: { opstelling: { type: Object, required: true } },
  setup(props) {
    const { tag, waarde: begin, gebeurtenissen } = props['opstelling'] as Opstelling;
    const waarde = ref(begin);
    const opGebeurtenis = ({ target }: Event): void => {
      waarde.value = (target as HTMLElement & { value: unknown }).value;
    };
    return () => {
      venster.appWaarden = { ...venster.appWaarden, [tag]: waarde.value };
      venster.appRondes = (venster.appRondes ?? 0) + 1;
      const handlers = gebeurtenissen.map((naam) => [
        `on${naam[0]?.toUpperCase()}${naam.slice(1).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
        opGebeurtenis,
      ]);
      return h(tag, { '.value': waarde.value, ...(Object.fromEntries(handlers) as object) });
    };
  },
});

createApp({ render: () => OPSTELLINGEN.map((opstelling) => h(Veld, { opstelling })) }).mount('#app');
