package org.amparo.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The chart of a page as a picture, for a brief or a slide: bars with their intervals. */
final class ChartPicture {

  private static final int WIDTH_PX = 1200;
  private static final int ROW_PX = 34;
  private static final int TOP_PX = 70;
  private static final int LEFT_PX = 380;
  private static final int BARS_PX = 480;
  private static final int FONT_PX = 18;
  private static final Color INK = new Color(0x1c2126);
  private static final Color BAR = new Color(0x74cabf);
  private static final Color LINE = new Color(0x0d5a54);

  private ChartPicture() {}

  static byte[] png(CountView view) {
    BufferedImage picture =
        new BufferedImage(WIDTH_PX, TOP_PX + ROW_PX * (view.bars().size() + 1), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    try {
      draw(view, picture, pen);
    } finally {
      pen.dispose();
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static void draw(CountView view, BufferedImage picture, Graphics2D pen) {
    pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_PX));
    pen.setColor(INK);
    pen.drawString(view.heading(), FONT_PX, TOP_PX / 2);
    int y = TOP_PX;
    for (CountView.Bar bar : view.bars()) {
      draw(bar, pen, y);
      y += ROW_PX;
    }
  }

  private static void draw(CountView.Bar bar, Graphics2D pen, int y) {
    pen.setColor(BAR);
    pen.fillRect(LEFT_PX, y, x(bar.share()), ROW_PX / 2);
    pen.setColor(LINE);
    pen.fillRect(LEFT_PX + x(bar.low()), y + ROW_PX / 4 - 1, Math.max(2, x(bar.spread())), 3);
    pen.setColor(INK);
    String name = bar.name();
    while (name.length() > 4 && pen.getFontMetrics().stringWidth(name) > LEFT_PX - 2 * FONT_PX) {
      name = name.substring(0, name.length() - 2) + "…";
    }
    pen.drawString(name, FONT_PX, y + ROW_PX / 2 - 2);
    pen.drawString(bar.says(), LEFT_PX + BARS_PX + FONT_PX, y + ROW_PX / 2 - 2);
  }

  private static int x(double hundredths) {
    return (int) Math.round(hundredths * BARS_PX / 100);
  }
}
