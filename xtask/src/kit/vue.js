import { defineComponent, h, onMounted } from "vue";
import { define } from "./index.js";

/** An element as a component: its attributes are properties, its events are emitted. */
const component = ({ name, tag, attributes, events }) =>
  defineComponent({
    name,
    props: { site: { type: String, required: true }, ...Object.fromEntries(attributes.map((of) => [of, String])) },
    emits: Object.keys(events),
    setup(properties, { emit, slots }) {
      onMounted(() => define(properties.site));
      const heard = Object.entries(events).map(([short, of]) => [`on:${of}`, (event) => emit(short, event)]);
      return () => {
        const { site, ...written } = properties;
        return h(tag, { ...written, ...Object.fromEntries(heard) }, slots.default?.());
      };
    },
  });

COMPONENTS
