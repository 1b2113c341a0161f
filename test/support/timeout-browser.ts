/** Chromium, the grid and the add-in have to start first, on whatever machine this is. */
jest.setTimeout(180_000);
