// Shades of a matrix, for light and dark screens.

const dark = matchMedia('(prefers-color-scheme: dark)');

const ramps = {
  light: [[214, 228, 243], [66, 133, 190], [8, 40, 92]],
  dark: [[33, 55, 84], [73, 140, 205], [226, 241, 255]],
};

// 256 colours; equal steps look equal, and the least share can still be seen.
const palette = () => {
  const stops = ramps[dark.matches ? 'dark' : 'light'];
  return Array.from({ length: 256 }, (_, level) => {
    const at = (level / 255) * 2;
    const low = Math.min(1, Math.floor(at));
    return stops[low].map((from, channel) =>
      Math.round(from + (stops[low + 1][channel] - from) * (at - low)));
  });
};

const level = value => Math.round(Math.sqrt(Math.min(1, value / one)) * 255);
const css = ([red, green, blue]) => `rgb(${red} ${green} ${blue})`;
