package org.amparo.gate;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Walks every object of a PDF, reached or not, and takes down the words in it and what it is. */
final class PdfObjects {

  private static final Set<String> CATALOG =
      Set.of(
          "Type", "Pages", "Version", "Lang", "MarkInfo", "StructTreeRoot", "ViewerPreferences", "Metadata",
          "OutputIntents");
  private static final Set<String> PAGE =
      Set.of("Type", "Parent", "MediaBox", "Resources", "Contents", "StructParents", "Tabs");
  private static final Set<String> INFO = Set.of("Title", "Producer", "CreationDate", "ModDate");
  private static final Set<String> ELEMENT = Set.of("Type", "S", "P", "K", "Pg", "NS");

  private static final Map<String, Channel> BY_KEY =
      Map.ofEntries(
          Map.entry("Info", Channel.DESCRIPTION),
          Map.entry("Metadata", Channel.METADATA),
          Map.entry("Outlines", Channel.BOOKMARK),
          Map.entry("AcroForm", Channel.FORM_FIELD),
          Map.entry("V", Channel.FORM_FIELD),
          Map.entry("DV", Channel.FORM_FIELD),
          Map.entry("Annots", Channel.ANNOTATION),
          Map.entry("A", Channel.LINK),
          Map.entry("AA", Channel.LINK),
          Map.entry("OpenAction", Channel.LINK),
          Map.entry("Names", Channel.ATTACHMENT),
          Map.entry("AF", Channel.ATTACHMENT),
          Map.entry("EF", Channel.ATTACHMENT),
          Map.entry("Thumb", Channel.THUMBNAIL),
          Map.entry("StructTreeRoot", Channel.ALTERNATE_TEXT),
          Map.entry("Alt", Channel.ALTERNATE_TEXT),
          Map.entry("ActualText", Channel.ALTERNATE_TEXT),
          Map.entry("OCProperties", Channel.LAYER),
          Map.entry("Font", Channel.FONT),
          Map.entry("XObject", Channel.DRAWN_ELSEWHERE),
          Map.entry("Pattern", Channel.DRAWN_ELSEWHERE),
          Map.entry("Contents", Channel.CONTENT));

  private final PDDocument pdf;
  private final CopyKind kind;
  private final PdfPictures pictures;
  private final Contents contents;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfObjects(PDDocument pdf, CopyKind kind, PdfPictures pictures, Contents contents) {
    this.pdf = pdf;
    this.kind = kind;
    this.pictures = pictures;
    this.contents = contents;
  }

  void read() throws IOException, InterruptedException {
    COSDocument document = pdf.getDocument();
    pdf.getPages().forEach(page -> seen.add(page.getCOSObject()));
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number++;
      require(page.getCOSObject(), PAGE, number);
      walkEntries(page.getCOSObject(), Channel.OBJECT, number);
    }
    require(pdf.getDocumentCatalog().getCOSObject(), CATALOG, 0);
    require(pdf.getDocumentInformation().getCOSObject(), INFO, 0);
    walk(document.getTrailer(), Channel.OBJECT, 0);
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      if (object.getObject() != null && !seen.contains(object.getObject()) && !isPacking(object.getObject())) {
        contents.unexpected(Channel.UNREACHED_OBJECT, 0);
        walk(object, Channel.UNREACHED_OBJECT, 0);
      }
    }
  }

  /** What the file's own table of objects is packed in. */
  private static boolean isPacking(COSBase object) {
    return object instanceof COSStream stream
        && (COSName.OBJ_STM.equals(stream.getCOSName(COSName.TYPE))
            || COSName.XREF.equals(stream.getCOSName(COSName.TYPE)));
  }

  private void require(COSDictionary dictionary, Set<String> known, int page) {
    for (COSName key : dictionary.keySet()) {
      if (!known.contains(key.getName())) {
        contents.unexpected(BY_KEY.getOrDefault(key.getName(), Channel.OBJECT), page);
      }
    }
  }

  private void walk(COSBase object, Channel channel, int page) throws IOException, InterruptedException {
    COSBase itself = object instanceof COSObject reference ? reference.getObject() : object;
    switch (itself) {
      case COSString string -> {
        contents.add(channel, page, string.getString());
        contents.add(channel, page, string.getBytes());
      }
      case COSName name -> contents.add(channel, page, name.getName());
      case COSArray array -> {
        if (seen.add(array)) {
          for (COSBase each : array) {
            walk(each, channel, page);
          }
        }
      }
      case COSDictionary dictionary -> {
        if (seen.add(dictionary)) {
          walkEntries(dictionary, channel, page);
        }
      }
      case null, default -> {}
    }
  }

  private void walkEntries(COSDictionary dictionary, Channel channel, int page)
      throws IOException, InterruptedException {
    if (channel == Channel.ALTERNATE_TEXT && dictionary.containsKey(COSName.P)) {
      require(dictionary, ELEMENT, page);
    }
    if (channel == Channel.UNREACHED_OBJECT && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
      contents.add(channel, page, PdfText.of(new PDPage(dictionary)).text());
    }
    if (dictionary instanceof COSStream stream) {
      data(stream, channel, page);
    }
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      String key = entry.getKey().getName();
      contents.add(channel, page, key);
      if (!key.equals("Parent")) {
        walk(entry.getValue(), channelOf(key, channel), page);
      }
    }
  }

  private static Channel channelOf(String key, Channel around) {
    boolean keeps = around == Channel.UNREACHED_OBJECT || around == Channel.FONT;
    return keeps ? around : BY_KEY.getOrDefault(key, around);
  }

  private void data(COSStream stream, Channel channel, int page) throws IOException, InterruptedException {
    COSName subtype = stream.getCOSName(COSName.SUBTYPE);
    boolean image = COSName.IMAGE.equals(subtype) || channel == Channel.THUMBNAIL;
    if (image) {
      image(stream, channel, page);
      return;
    }
    contents.add(channel, page, stream.createInputStream().readAllBytes());
    boolean drawable = COSName.FORM.equals(subtype) || stream.containsKey(COSName.RESOURCES);
    if (drawable) {
      contents.unexpected(channel, page);
      contents.add(channel, page, PdfText.ofForm(stream));
    }
  }

  /** The one image of a pictured page is read when the page is drawn; any other does not belong here. */
  private void image(COSStream stream, Channel channel, int page) throws IOException, InterruptedException {
    if (kind == CopyKind.PICTURED_PDF && channel == Channel.DRAWN_ELSEWHERE) {
      return;
    }
    Channel told = channel == Channel.THUMBNAIL ? channel : Channel.IMAGE;
    contents.unexpected(told, page);
    pictures.read(told, page, new PDImageXObject(new PDStream(stream), null).getImage());
  }
}
