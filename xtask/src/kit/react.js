import { createElement, useEffect, useRef } from "react";
import { define } from "./index.js";

/** An element as a component: what begins with `on` hears its events, the rest is written on it. */
const component = ({ tag, events }) => ({ site, children, className, ...properties }) => {
  const node = useRef(null);
  const handlers = useRef(properties);
  handlers.current = properties;
  useEffect(() => {
    const element = node.current;
    const heard = Object.entries(events).map(([property, name]) => {
      const hear = (event) => handlers.current[property]?.(event);
      element.addEventListener(name, hear);
      return () => element.removeEventListener(name, hear);
    });
    define(site);
    return () => heard.forEach((stop) => stop());
  }, [site]);
  const written = Object.entries(properties).filter(([property]) => !(property in events));
  return createElement(tag, { ...Object.fromEntries(written), class: className, ref: node }, children);
};

COMPONENTS
