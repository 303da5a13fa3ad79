// What browsers do to the texts of a page that they translate, inside of shadow trees too. The
// words stay as they are, so that a screen can be compared with that of a page left alone.

/** The ways in which texts are taken over. */
export const SORTS = ["replace", "wrap", "rewrite", "merge"];

/** Runs in the page before any script of it. */
export const translator = (sort) => {
  const done = new WeakSet();
  const fresh = (data) => {
    const text = new Text(data);
    done.add(text);
    return text;
  };
  const font = (content) => {
    const node = document.createElement("font");
    node.append(content);
    return node;
  };
  const take = {
    // Another text in its place.
    replace: (text) => text.replaceWith(fresh(text.data)),
    // The text itself, in two wraps.
    wrap: (text) => {
      const wrap = font("");
      text.replaceWith(wrap);
      wrap.append(font(text));
    },
    // Another text, in two wraps.
    rewrite: (text) => text.replaceWith(font(font(fresh(text.data)))),
    // All that stand side by side become the first of them.
    merge: (text) => {
      for (let next = text.nextSibling; next && next.nodeType !== Node.ELEMENT_NODE; ) {
        const after = next.nextSibling;
        if (next.nodeType === Node.TEXT_NODE) {
          text.data += next.data;
          next.remove();
        }
        next = after;
      }
    },
  }[sort];
  const isDue = (text) =>
    text.isConnected && text.data.trim() && !done.has(text) && !text.parentElement?.closest("[translate=no],textarea,script,style");
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = root.nodeType === Node.TEXT_NODE ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!isDue(text)) continue;
      done.add(text);
      take(text);
      window.translated = (window.translated ?? 0) + 1;
    }
  };
  const watch = (root) => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === "characterData") done.delete(target);
        for (const node of type === "characterData" ? [target] : addedNodes) translate(node);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    translate(root);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
};
