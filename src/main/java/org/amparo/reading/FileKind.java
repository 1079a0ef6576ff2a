package org.amparo.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes; its name decides only where bytes say nothing. */
enum FileKind {
  TEXT,
  PDF,
  /** A zip archive, as every .docx is. */
  ZIP,
  /** Microsoft's compound file: an old .doc, or a .docx behind a password. */
  COMPOUND,
  RICH_TEXT,
  /** UTF-16 text, which begins with a byte order mark. */
  WIDE_TEXT,
  /** Named .pdf, .docx or .doc but beginning like none of them. */
  MISNAMED;

  /** How many bytes {@link #of} needs to see; a PDF's header may stand anywhere in them (ISO 32000-2, annex I). */
  static final int HEAD_BYTES = 1024;

  private static final String COMPOUND_MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /**
   * @param file the file's name
   * @param head its first {@link #HEAD_BYTES} bytes, or all if it has fewer
   */
  static FileKind of(Path file, byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String extension = extension(file);
    if (start.startsWith("%PDF-") || (extension.equals("pdf") && start.contains("%PDF-"))) {
      return PDF;
    } else if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    } else if (start.startsWith(COMPOUND_MAGIC)) {
      return COMPOUND;
    } else if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    } else if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
      return WIDE_TEXT;
    }
    return switch (extension) {
      case "pdf", "docx", "doc" -> MISNAMED;
      default -> TEXT;
    };
  }

  static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
