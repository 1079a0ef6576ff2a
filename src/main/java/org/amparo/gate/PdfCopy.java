package org.amparo.gate;

import java.io.IOException;
import org.amparo.reading.PictureReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a copy that is a PDF (ISO 32000-2): its bytes, its objects, its pages as text and as pictures. */
final class PdfCopy {

  private final byte[] bytes;
  private final CopyKind kind;
  private final PictureReader eyes;
  private final Contents contents;

  PdfCopy(byte[] bytes, CopyKind kind, PictureReader eyes, Contents contents) {
    this.bytes = bytes;
    this.kind = kind;
    this.eyes = eyes;
    this.contents = contents;
  }

  void read() throws IOException, InterruptedException {
    PdfBytes.read(bytes, contents);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      if (pdf.isEncrypted()) {
        contents.unexpected(Channel.BYTES, 0);
      }
      PdfPictures pictures = new PdfPictures(pdf, eyes, contents);
      new PdfObjects(pdf, kind, pictures, contents).read();
      new PdfPages(pdf, kind, pictures, contents).read();
      pictures.await();
    }
  }
}
