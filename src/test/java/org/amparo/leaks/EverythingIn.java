package org.amparo.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All words of a file as one long text, gathered without the gate. */
final class EverythingIn {

  private EverythingIn() {}

  static String file(String name, byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder(name).append('\n').append(latin(bytes));
    if (name.endsWith(".pdf")) {
      pdf(bytes, all);
    } else if (name.endsWith(".docx")) {
      word(bytes, all);
    }
    String folded = all.toString().replace("\0", "").toLowerCase(Locale.ROOT);
    return folded + folded.replaceAll("[^a-z0-9]+", "");
  }

  private static void pdf(byte[] bytes, StringBuilder all) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      all.append(new PDFTextStripper().getText(pdf));
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
        all.append(object);
        if (object instanceof COSStream stream) {
          all.append(latin(stream.createInputStream().readAllBytes()));
        }
        if (object instanceof COSString string) {
          all.append(string.getString());
        }
      }
    }
  }

  private static void word(byte[] bytes, StringBuilder all) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        zip.transferTo(part);
        all.append(entry.getName()).append(part.toString(StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
        all.append(latin(part.toByteArray()));
      }
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
