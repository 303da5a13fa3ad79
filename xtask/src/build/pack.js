// Where the pack of a place is, told before the module can: what `Tile::at` and the manifest of
// `shared/src/qpv/` say, as far as a guess needs it. A wrong one is a file for nothing.

const [COLUMNS, WEST, SOUTH] = [2_400, 1_200, 900];

// Undefined where there is no pack, or where the page is not told which there are.
export const packOf = ({ manifeste, paquets }, [lon, lat]) => {
  const [row, column] = [Math.floor(lat * 10) + SOUTH, Math.floor(lon / 0.15) + WEST];
  let [rank, step, scale] = [0, 0, 1];
  // The ranks of the tiles that have one, each by how far it is from the one before.
  for (const character of paquets ? atob(manifeste).slice(paquets.debut) : "") {
    const byte = character.charCodeAt();
    step += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) {
      rank += step;
      [step, scale] = [0, 1];
      if (rank == row * COLUMNS + column) return `${paquets.dossier}${row}-${column}.qpv`;
    }
  }
};
