// The blocks in the editor: what one sets, and the element itself as a preview.
(({ blocks, element, blockEditor, components }, { site, elements }) => {
  const { createElement: make } = element;

  const preview = (name, { titre, attributes }, chosen) => {
    const said = Object.keys(attributes).filter((attribute) => chosen[attribute]);
    const query = new URLSearchParams(said.map((attribute) => [attribute, chosen[attribute]]));
    return make("iframe", {
      src: `${site}/integrer/cadre/${name}?${query}`,
      title: `Aperçu : ${titre}`,
      // A click chooses the block, as on any other.
      style: { width: "100%", height: "30em", border: 0, pointerEvents: "none" },
      tabIndex: -1,
    });
  };

  const control = (attribute, { valeurs, texte }, chosen, setAttributes) => {
    const common = {
      key: attribute,
      label: attribute,
      help: texte,
      value: chosen[attribute],
      onChange: (value) => setAttributes({ [attribute]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (!valeurs.length) return make(components.TextControl, common);
    const options = ["", ...valeurs].map((value) => ({ value, label: value || "par défaut" }));
    return make(components.SelectControl, { ...common, options });
  };

  for (const [name, of] of Object.entries(elements)) {
    blocks.registerBlockType(`guichet/${name}`, {
      // What a page has is written by the server.
      save: () => null,
      edit: ({ attributes: chosen, setAttributes }) => {
        const controls = Object.entries(of.attributes).map(([attribute, spec]) =>
          control(attribute, spec, chosen, setAttributes),
        );
        const panel = make(components.PanelBody, { title: of.titre }, controls);
        const shown = site
          ? preview(name, of, chosen)
          : make("p", null, "Écrivez l’adresse de votre Guichet dans Réglages, Général.");
        return make("div", blockEditor.useBlockProps(), make(blockEditor.InspectorControls, null, panel), shown);
      },
    });
  }
})(window.wp, window.guichet);
