package org.amparo.leaks;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The ways in which a PDF keeps what somebody believes to be gone, each planted into a file that lacks it. */
enum PdfLeak {
  TEXT_UNDER_A_RECTANGLE {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 300, Color.BLACK);
        cover(content, 95, 296, 220, 16);
      }
    }
  },
  TEXT_UNDER_A_PATH {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 300, Color.BLACK);
        content.setNonStrokingColor(Color.BLACK);
        content.moveTo(90, 290);
        content.curveTo(90, 330, 330, 330, 330, 290);
        content.closePath();
        content.fill();
      }
    }
  },
  TEXT_UNDER_AN_IMAGE {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDImageXObject black = LosslessFactory.createFromImage(pdf, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 300, Color.BLACK);
        content.drawImage(black, 95, 294, 240, 20);
      }
    }
  },
  TEXT_UNDER_AN_ANNOTATION {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 300, Color.BLACK);
      }
      PDAnnotationSquare square = new PDAnnotationSquare();
      square.setRectangle(new PDRectangle(95, 294, 240, 20));
      square.setInteriorColor(black());
      square.constructAppearances(pdf);
      annotate(page, square.getCOSObject());
    }
  },
  TEXT_IN_THE_COLOUR_OF_ITS_BOX {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        content.setNonStrokingColor(Color.DARK_GRAY);
        content.addRect(95, 294, 240, 20);
        content.fill();
        write(content, secret, 300, Color.DARK_GRAY);
      }
    }
  },
  WHITE_TEXT {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 300, Color.WHITE);
      }
    }
  },
  UNAPPLIED_REDACTION {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 300, Color.BLACK);
      }
      COSDictionary mark = new COSDictionary();
      mark.setName(COSName.SUBTYPE, "Redact");
      mark.setItem(COSName.RECT, new PDRectangle(95, 294, 240, 20).getCOSArray());
      annotate(page, mark);
    }
  },
  HIDDEN_RECOGNISED_LAYER {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        content.setRenderingMode(RenderingMode.NEITHER);
        write(content, secret, 300, Color.BLACK);
      }
    }
  },
  ANNOTATION_CONTENTS {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDAnnotationText note = new PDAnnotationText();
      note.setContents("call " + secret);
      note.setRectangle(new PDRectangle(20, 20, 18, 18));
      annotate(page, note.getCOSObject());
    }
  },
  DESCRIPTION {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {
      pdf.getDocumentInformation().setSubject("In re " + secret);
    }
  },
  XMP_METADATA {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      byte[] packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><d>%s</d></x:xmpmeta>".formatted(secret).getBytes(UTF_8);
      pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
    }
  },
  INCREMENTAL_SAVE {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {}

    @Override
    byte[] in(byte[] file, String secret) throws IOException {
      byte[] before = DESCRIPTION.in(file, secret);
      try (PDDocument pdf = Loader.loadPDF(before)) {
        pdf.getDocumentInformation().setSubject("nothing");
        pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.saveIncremental(out);
        return out.toByteArray();
      }
    }
  },
  ATTACHMENT {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile("notes.txt");
      specification.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(secret.getBytes(UTF_8))));
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(java.util.Map.of("notes.txt", specification));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      pdf.getDocumentCatalog().setNames(names);
    }
  },
  REPLACEMENT_TEXT {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      COSDictionary marks = new COSDictionary();
      marks.setString(COSName.ACTUAL_TEXT, secret);
      PDResources resources = page.getResources();
      try (PDPageContentStream content = appending(pdf, page)) {
        content.beginMarkedContent(
            COSName.getPDFName("Span"),
            org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(marks));
        write(content, "[Applicant]", 300, Color.BLACK);
        content.endMarkedContent();
      }
      page.setResources(resources);
    }
  },
  ALTERNATIVE_TEXT {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {
      PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
      PDStructureTreeRoot tree = root == null ? new PDStructureTreeRoot() : root;
      PDStructureElement figure = new PDStructureElement("Figure", tree);
      figure.setAlternateDescription("Signature of " + secret);
      tree.appendKid(figure);
      pdf.getDocumentCatalog().setStructureTreeRoot(tree);
    }
  },
  BOOKMARK {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle("Testimony of " + secret);
      PDDocumentOutline outline = new PDDocumentOutline();
      outline.addLast(item);
      pdf.getDocumentCatalog().setDocumentOutline(outline);
    }
  },
  FORM_VALUE {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDAcroForm form = new PDAcroForm(pdf);
      PDTextField field = new PDTextField(form);
      field.setPartialName("name");
      field.getCOSObject().setString(COSName.V, secret);
      field.getWidgets().getFirst().setRectangle(new PDRectangle(20, 20, 90, 18));
      form.setFields(List.of(field));
      pdf.getDocumentCatalog().setAcroForm(form);
      annotate(page, field.getWidgets().getFirst().getCOSObject());
    }
  },
  TEXT_OUTSIDE_THE_CROP_BOX {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 12, Color.BLACK);
      }
      page.setCropBox(new PDRectangle(0, 40, 612, 752));
    }
  },
  HIDDEN_LAYER {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDOptionalContentProperties layers = new PDOptionalContentProperties();
      PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
      layers.addGroup(layer);
      layers.setGroupEnabled(layer, false);
      pdf.getDocumentCatalog().setOCProperties(layers);
      try (PDPageContentStream content = appending(pdf, page)) {
        content.beginMarkedContent(COSName.OC, layer);
        write(content, secret, 300, Color.BLACK);
        content.endMarkedContent();
      }
    }
  },
  UNUSED_OBJECT {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDFormXObject form = new PDFormXObject(pdf);
      form.setBBox(new PDRectangle(200, 20));
      PDResources fonts = new PDResources();
      fonts.put(COSName.getPDFName("F"), FONT);
      form.setResources(fonts);
      StringBuilder kerned = new StringBuilder("BT /F 12 Tf 2 2 Td [");
      secret.chars().forEach(c -> kerned.append('(').append((char) c).append(")-7"));
      byte[] drawing = kerned.append("] TJ ET").toString().getBytes(UTF_8);
      try (java.io.OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
        out.write(drawing);
      }
      PDResources resources = page.getResources();
      resources.put(COSName.getPDFName("Unused"), form);
      page.setResources(resources);
    }
  },
  UNREFERENCED_OBJECT {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {}

    @Override
    byte[] in(byte[] file, String secret) {
      String hex = java.util.HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_16BE));
      String object = "\n9999 0 obj\n<</Subject <FEFF%s>>>\nendobj\n".formatted(hex);
      String whole = new String(file, StandardCharsets.ISO_8859_1);
      int end = whole.lastIndexOf("startxref");
      String grown = whole.substring(0, end) + object + whole.substring(end);
      return grown.getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  LINK_ADDRESS {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {
      PDActionURI action = new PDActionURI();
      action.setURI("https://files.example/?q=" + percent(secret));
      PDAnnotationLink link = new PDAnnotationLink();
      link.setAction(action);
      link.setRectangle(new PDRectangle(20, 20, 60, 18));
      annotate(page, link.getCOSObject());
    }
  },
  PAGE_THUMBNAIL {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDImageXObject thumbnail = LosslessFactory.createFromImage(pdf, scan(secret));
      page.getCOSObject().setItem(COSName.getPDFName("Thumb"), thumbnail);
    }
  },
  BOX_OVER_A_SCAN {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf, scan(secret));
      try (PDPageContentStream content = appending(pdf, page)) {
        content.drawImage(scan, 100, 100, 360, 60);
        cover(content, 100, 100, 360, 60);
      }
    }
  },
  TEXT_AT_THE_TOP_EDGE {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      try (PDPageContentStream content = appending(pdf, page)) {
        write(content, secret, 770, Color.BLACK);
        cover(content, 95, 764, 240, 20);
      }
    }
  },
  TEXT_IN_A_PICTURE {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) throws IOException {
      PDImageXObject scan = LosslessFactory.createFromImage(pdf, scan(secret));
      try (PDPageContentStream content = appending(pdf, page)) {
        content.drawImage(scan, 100, 100, 360, 60);
      }
    }
  },
  BYTES_BEHIND_THE_END {
    @Override
    void plant(PDDocument pdf, PDPage page, String secret) {}

    @Override
    byte[] in(byte[] file, String secret) {
      String tail = "%" + java.util.Base64.getEncoder().encodeToString(("draft for " + secret).getBytes(UTF_8)) + "\n";
      ByteArrayOutputStream grown = new ByteArrayOutputStream();
      grown.writeBytes(file);
      grown.writeBytes(tail.getBytes(UTF_8));
      return grown.toByteArray();
    }
  };

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;
  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  abstract void plant(PDDocument pdf, PDPage page, String secret) throws IOException;

  /** The file with this leak planted on its first page. */
  byte[] in(byte[] file, String secret) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      plant(pdf, pdf.getPage(0), secret);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static PDPageContentStream appending(PDDocument pdf, PDPage page) throws IOException {
    return new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true);
  }

  private static void write(PDPageContentStream content, String words, float y, Color ink) throws IOException {
    content.beginText();
    content.setNonStrokingColor(ink);
    content.setFont(FONT, 12);
    content.newLineAtOffset(100, y);
    content.showText(words);
    content.endText();
  }

  private static void cover(PDPageContentStream content, float x, float y, float width, float height)
      throws IOException {
    content.setNonStrokingColor(Color.BLACK);
    content.addRect(x, y, width, height);
    content.fill();
  }

  private static void annotate(PDPage page, COSDictionary annotation) {
    COSArray annotations = new COSArray();
    annotations.add(annotation);
    page.getCOSObject().setItem(COSName.ANNOTS, annotations);
  }

  private static org.apache.pdfbox.pdmodel.graphics.color.PDColor black() {
    return new org.apache.pdfbox.pdmodel.graphics.color.PDColor(
        new float[] {0, 0, 0}, org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE);
  }

  private static String percent(String words) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : words.getBytes(UTF_8)) {
      escaped.append("%%%02X".formatted(b & 0xff));
    }
    return escaped.toString();
  }

  private static BufferedImage scan(String words) {
    BufferedImage scan = new BufferedImage(900, 150, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = scan.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 150);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 44));
    pen.drawString(words + " testified", 30, 90);
    pen.dispose();
    return scan;
  }
}
