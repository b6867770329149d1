// of a page: sharp in a newsletter, on a screen or printed
const DOTS_PER_POINT = 200 / 72;

/** A drawing as a picture. */
export async function pngOf(svg: Blob): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    // the size of an image is in pixels of CSS, 96 an inch
    canvas.width = Math.round(image.naturalWidth * (72 / 96) * DOTS_PER_POINT);
    canvas.height = Math.round(image.naturalHeight * (72 / 96) * DOTS_PER_POINT);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
