package org.amparo.text;

/**
 * Where something stands on a page, in points (1/72 inch) from the page's upper left corner.
 *
 * @param xPoints left edge
 * @param yPoints upper edge
 * @param widthPoints width
 * @param heightPoints height
 */
public record Box(double xPoints, double yPoints, double widthPoints, double heightPoints) {}
