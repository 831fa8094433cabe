// Wat een bundelaar van een onderdeel van Vue maakt. Svelte zegt het zelf.
declare module '*.vue' {
  import type { Component } from 'vue';
  const onderdeel: Component;
  export default onderdeel;
}
