package org.amparo.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The ways in which a Word file keeps what somebody believes to be gone. */
enum WordLeak {
  TRACKED_DELETION("<w:p><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>%s</w:delText></w:r></w:del></w:p>"),
  TRACKED_MOVE("<w:p><w:moveFrom w:id=\"1\"><w:r><w:t>%s</w:t></w:r></w:moveFrom></w:p>"),
  AUTHOR_OF_A_CHANGE("<w:p><w:ins w:id=\"1\" w:author=\"%s\"><w:r><w:t>the</w:t></w:r></w:ins></w:p>"),
  HIDDEN_TEXT("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>%s</w:t></w:r></w:p>"),
  WHITE_TEXT("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>%s</w:t></w:r></w:p>"),
  SPLIT_OVER_RUNS("<w:p><w:r><w:t>Eulal</w:t></w:r><w:r><w:t>ia Quil</w:t></w:r><w:r><w:t>lote</w:t></w:r></w:p>"),
  BOOKMARK("<w:p><w:bookmarkStart w:id=\"3\" w:name=\"%s\"/><w:bookmarkEnd w:id=\"3\"/></w:p>"),
  MARKUP_COMMENT("<!-- %s -->"),
  COMMENT("word/comments.xml", "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:comment></w:comments>"),
  CUSTOM_PROPERTY("docProps/custom.xml", "<Properties><property name=\"Client\"><vt>%s</vt></property></Properties>"),
  APPLICATION_PROPERTY("docProps/app.xml", "<Properties><Manager>%s</Manager></Properties>"),
  EMBEDDED_FONT_NAME("word/fontTable.xml", "<w:fonts xmlns:w=\"w\"><w:font w:name=\"ABCDEF+%s\"/></w:fonts>"),
  THUMBNAIL("docProps/thumbnail.jpeg", "\u0000Exif %s") {
    @Override
    void plant(Map<String, byte[]> parts, String secret) {
      insert(parts, "[Content_Types].xml", "</Types>", "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
      super.plant(parts, secret);
    }
  },
  HEADER("word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:hdr>"),
  CUSTOM_XML("customXml/item1.xml", "<client>%s</client>"),
  NAME_OF_AN_ENTRY("word/media/%s.png", "x"),
  CORE_PROPERTY {
    @Override
    void plant(Map<String, byte[]> parts, String secret) {
      insert(parts, "docProps/core.xml", "</cp:coreProperties>", "<cp:keywords>%s</cp:keywords>".formatted(secret));
    }
  },
  EXTERNAL_LINK {
    @Override
    void plant(Map<String, byte[]> parts, String secret) {
      insert(
          parts, "word/_rels/document.xml.rels", "</Relationships>",
          "<Relationship Id=\"rId9\" Type=\"h\" Target=\"https://x.example/%s\" TargetMode=\"External\"/>"
              .formatted(secret.replace(" ", "%20")));
    }
  },
  ARCHIVE_COMMENT {
    @Override
    void plant(Map<String, byte[]> parts, String secret) {
      parts.put("!comment", secret.getBytes(StandardCharsets.UTF_8));
    }
  };

  private final String part;
  private final String words;

  WordLeak() {
    this("", "");
  }

  WordLeak(String paragraph) {
    this("", paragraph);
  }

  WordLeak(String part, String words) {
    this.part = part;
    this.words = words;
  }

  void plant(Map<String, byte[]> parts, String secret) {
    String planted = words.contains("%s") ? words.formatted(secret) : words;
    if (part.isEmpty()) {
      insert(parts, "word/document.xml", "</w:body>", planted);
    } else {
      parts.put(part.contains("%s") ? part.formatted(secret) : part, planted.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The file with this leak in it. */
  byte[] in(byte[] file, String secret) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    plant(parts, secret);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] comment = parts.remove("!comment");
      if (comment != null) {
        zip.setComment(new String(comment, StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, byte[]> each : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void insert(Map<String, byte[]> parts, String part, String before, String planted) {
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    parts.put(part, xml.replace(before, planted + before).getBytes(StandardCharsets.UTF_8));
  }
}
