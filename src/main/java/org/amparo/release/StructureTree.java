package org.amparo.release;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The tags that let a screen reader read a PDF paragraph by paragraph (ISO 32000-1, 14.7 and 14.8). */
final class StructureTree {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole = new PDStructureElement("Document", root);
  private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
  private final Map<SetParagraph, PDStructureElement> elements = new IdentityHashMap<>();

  StructureTree() {
    root.appendKid(whole);
  }

  /** Marks a page whose sequences, in order, belong to these paragraphs. */
  void page(PDPage page, int number, List<SetParagraph> paragraphs) {
    COSArray owners = new COSArray();
    List<SetParagraph> marked = new ArrayList<>(paragraphs);
    for (int i = 0; i < marked.size(); i++) {
      PDStructureElement element = elements.computeIfAbsent(marked.get(i), this::element);
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setPage(page);
      reference.setMCID(i);
      element.appendKid(reference);
      owners.add(element.getCOSObject());
    }
    page.setStructParents(number);
    parents.put(number, new PDParentTreeValue(owners));
  }

  private PDStructureElement element(SetParagraph paragraph) {
    PDStructureElement element = new PDStructureElement(paragraph.tag(), whole);
    whole.appendKid(element);
    return element;
  }

  void addTo(PDDocument document) {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
    PDMarkInfo info = new PDMarkInfo();
    info.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(info);
    document.getDocumentCatalog().setStructureTreeRoot(root);
  }
}
