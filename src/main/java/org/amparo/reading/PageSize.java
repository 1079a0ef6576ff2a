package org.amparo.reading;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How large a PDF page is as it is seen, after cropping and turning.
 *
 * @param widthPoints its width
 * @param heightPoints its height
 */
record PageSize(double widthPoints, double heightPoints) {

  static PageSize of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    boolean onItsSide = page.getRotation() % 180 != 0;
    return onItsSide
        ? new PageSize(crop.getHeight(), crop.getWidth())
        : new PageSize(crop.getWidth(), crop.getHeight());
  }
}
