// A grid drawn on a canvas: cells, names along the sides, a cursor. It knows nothing of articles.

const leastCell = 1e-6;

class Heatmap {
  constructor(canvas, grid) {
    this.canvas = canvas;
    this.grid = grid;
    this.values = 0;
    this.cursor = null;
    this.scale = 1;
    this.left = 0;
    this.top = 0;
  }

  // Which of the values of a cell is drawn, counted from 0.
  use(values) {
    this.values = values;
    this.draw();
  }

  resize(width, tallest) {
    const ratio = devicePixelRatio || 1;
    this.gutter = Math.round(Math.min(260, Math.max(84, width * 0.24)));
    this.room = width - this.gutter;
    this.head = this.grid.size * 30 <= this.room ? 110 : 30;
    // Slanted names reach beyond the last column.
    if (this.head > 60) this.room -= 64;
    const ideal = Math.min(this.room, this.grid.size * 84);
    this.side = Math.max(60, Math.min(ideal, tallest));
    this.height = this.head + this.side;
    this.width = width;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(this.height * ratio);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${this.height}px`;
    this.ratio = ratio;
    this.fit();
  }

  get least() { return Math.min(this.room, this.side) / Math.max(1, this.grid.size); }

  fit() {
    this.scale = Math.max(leastCell, this.least);
    this.left = 0;
    this.top = 0;
    this.draw();
  }

  clamp() {
    const extent = this.grid.size * this.scale;
    this.left = Math.max(0, Math.min(this.left, extent - this.room));
    this.top = Math.max(0, Math.min(this.top, extent - this.side));
  }

  zoom(factor, x = this.gutter + this.room / 2, y = this.head + this.side / 2) {
    const scale = Math.min(96, Math.max(this.least, this.scale * factor));
    const [inX, inY] = [x - this.gutter, y - this.head];
    this.left = ((this.left + inX) * scale) / this.scale - inX;
    this.top = ((this.top + inY) * scale) / this.scale - inY;
    this.scale = scale;
    this.clamp();
    this.draw();
  }

  pan(x, y) {
    const before = [this.left, this.top];
    this.left += x;
    this.top += y;
    this.clamp();
    this.draw();
    return before[0] !== this.left || before[1] !== this.top;
  }

  // The cell under a point, or null.
  at(x, y) {
    if (x < this.gutter || y < this.head || x > this.gutter + this.room) return null;
    const column = Math.floor((x - this.gutter + this.left) / this.scale);
    const row = Math.floor((y - this.head + this.top) / this.scale);
    if (row >= this.grid.size || column >= this.grid.size || y >= this.height) return null;
    return this.scale < 5 ? this.nearest({ row, column }) : { row, column };
  }

  // Of cells too small to be pointed at, the nearest that is not empty.
  nearest(cell) {
    const reach = Math.ceil(6 / this.scale);
    let best = cell;
    let least = reach * reach + 1;
    this.each((row, column) => {
      const [down, right] = [row - cell.row, column - cell.column];
      const distance = down * down + right * right;
      if (distance < least) [best, least] = [{ row, column }, distance];
    });
    return best;
  }

  // Moves the cursor into view.
  reveal() {
    const { row, column } = this.cursor;
    const [x, y] = [column * this.scale, row * this.scale];
    this.left = Math.min(x, Math.max(this.left, x + this.scale - this.room));
    this.top = Math.min(y, Math.max(this.top, y + this.scale - this.side));
    this.clamp();
    this.draw();
  }

  draw() {
    if (!this.ratio) return;
    const context = this.canvas.getContext('2d');
    const style = getComputedStyle(this.canvas);
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    const extent = this.grid.size * this.scale;
    const [wide, high] = [Math.min(this.room, extent), Math.min(this.side, extent)];
    context.fillStyle = style.getPropertyValue('--cell');
    context.fillRect(this.gutter, this.head, wide, high);
    this.colours = palette();
    context.save();
    context.beginPath();
    context.rect(this.gutter, this.head, wide, high);
    context.clip();
    if (this.scale < 3) this.drawPoints(context, wide, high);
    else this.drawCells(context);
    this.drawCursor(context, style);
    context.restore();
    this.drawNames(context, style, extent);
  }

  // Cells smaller than a few pixels: the largest value that falls on a pixel is its colour.
  drawPoints(context, wide, high) {
    const [columns, rows] = [Math.ceil(wide * this.ratio), Math.ceil(high * this.ratio)];
    const scale = this.scale * this.ratio;
    const [left, top] = [this.left * this.ratio, this.top * this.ratio];
    const levels = new Uint8Array(columns * rows);
    const side = Math.max(1, Math.ceil(scale));
    const put = (row, column, value) => {
      const [x, y] = [Math.floor(column * scale - left), Math.floor(row * scale - top)];
      if (x + side <= 0 || y + side <= 0 || x >= columns || y >= rows) return;
      for (let i = Math.max(0, y); i < Math.min(rows, y + side); i++) {
        for (let j = Math.max(0, x); j < Math.min(columns, x + side); j++) {
          if (levels[i * columns + j] < value) levels[i * columns + j] = value;
        }
      }
    };
    this.each((row, column, value) => put(row, column, Math.max(1, level(value))));
    const image = context.createImageData(columns, rows);
    for (let at = 0; at < levels.length; at++) {
      if (!levels[at]) continue;
      const [red, green, blue] = this.colours[levels[at]];
      image.data.set([red, green, blue, 255], 4 * at);
    }
    // Through a canvas of its own, because image data would replace what is below it.
    const layer = new OffscreenCanvas(columns, rows);
    layer.getContext('2d').putImageData(image, 0, 0);
    context.drawImage(layer, this.gutter, this.head, columns / this.ratio, rows / this.ratio);
  }

  drawCells(context) {
    const gap = this.scale >= 12 ? 1 : 0;
    const writes = this.scale >= 38;
    context.font = `${Math.min(15, this.scale / 3.2)}px system-ui, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    this.each((row, column, value) => {
      const [x, y] = [this.gutter + column * this.scale - this.left,
        this.head + row * this.scale - this.top];
      if (x + this.scale < this.gutter || y + this.scale < this.head || x > this.width
        || y > this.height) return;
      const colour = this.colours[level(value)];
      context.fillStyle = css(colour);
      context.fillRect(x, y, this.scale - gap, this.scale - gap);
      if (writes) {
        const isBright = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] > 128;
        context.fillStyle = isBright ? '#000' : '#fff';
        context.fillText(brief(value), x + this.scale / 2, y + this.scale / 2);
      }
    });
  }

  // All cells that are not 0: row, column, value.
  each(body) {
    const { cells, size, hasDiagonal } = this.grid;
    for (let at = 0; at < cells.length; at += 6) {
      const value = cells[at + 2 + this.values];
      if (value > 0) body(cells[at], cells[at + 1], value);
    }
    if (hasDiagonal) for (let at = 0; at < size; at++) body(at, at, one);
  }

  drawCursor(context, style) {
    if (!this.cursor) return;
    const { row, column } = this.cursor;
    const [x, y] = [this.gutter + column * this.scale - this.left, this.head + row * this.scale - this.top];
    const side = Math.max(4, this.scale);
    context.strokeStyle = style.getPropertyValue('--accent');
    context.globalAlpha = 0.5;
    context.lineWidth = 1;
    context.strokeRect(this.gutter - 1, y, this.width, side);
    context.strokeRect(x, this.head - 1, side, this.height);
    context.globalAlpha = 1;
    context.lineWidth = 2.5;
    context.strokeRect(x, y, side, side);
  }

  drawNames(context, style, extent) {
    const letters = Math.min(13, Math.max(10, this.scale * 0.7));
    context.font = `${letters}px system-ui, sans-serif`;
    context.textBaseline = 'middle';
    context.fillStyle = style.getPropertyValue('--text');
    const step = Math.max(1, Math.ceil((letters + 4) / this.scale));
    const named = (at, room) => this.fitting(context, visible(this.grid.name(at)), room);
    const first = offset => Math.floor(offset / this.scale / step) * step;
    const shown = at => (this.cursor && (this.cursor.row === at || this.cursor.column === at));
    context.textAlign = 'right';
    for (let at = first(this.top); at < this.grid.size; at += step) {
      const y = this.head + (at + 0.5) * this.scale - this.top;
      if (y > this.height) break;
      if (y >= this.head) this.write(context, named(at, this.gutter - 12), this.gutter - 8, y,
        shown(at) && this.cursor.row === at, style);
    }
    const isLong = this.head > 60 && this.scale >= 16;
    const every = isLong ? step : Math.max(1, Math.ceil(38 / this.scale));
    for (let at = Math.floor(this.left / this.scale / every) * every; at < this.grid.size; at += every) {
      const x = this.gutter + (at + 0.5) * this.scale - this.left;
      if (x > this.width || x > this.gutter + extent) break;
      if (x < this.gutter) continue;
      context.save();
      context.translate(x, this.head - 8);
      context.textAlign = isLong ? 'left' : 'center';
      if (isLong) context.rotate(-Math.PI / 4);
      this.write(context, isLong ? named(at, (this.head - 24) * Math.SQRT2) : String(at + 1), 0, 0,
        shown(at) && this.cursor.column === at, style);
      context.restore();
    }
  }

  // As much of a name as has room.
  fitting(context, name, room) {
    if (context.measureText(name).width <= room) return name;
    const letters = Array.from(name).slice(0, 80);
    while (letters.length > 1 && context.measureText(letters.join('') + '…').width > room) letters.pop();
    return letters.join('') + '…';
  }

  write(context, text, x, y, isStrong, style) {
    context.fillStyle = style.getPropertyValue(isStrong ? '--accent' : '--text');
    context.fillText(text, x, y);
  }
}
