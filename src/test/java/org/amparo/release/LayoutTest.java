package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutTest {

  /** Of the words of {@link Layout#pictured}, by number: those hidden, unsure or covered. */
  private static final List<Integer> HIDDEN = List.of(4, 5, 7, 13, 15, 16, 17, 18, 19);

  @ParameterizedTest
  @EnumSource
  void copyIsLaidOutAsItWasWhenAPersonLastLooked(Layout layout) throws Exception {
    assertThat(layout.drawn()).isEqualTo(layout.kept());
  }

  @Test
  void picturedPageShowsTheSeenWordsAndNoPixelOfTheHiddenOnes() throws Exception {
    BufferedImage picture = Layout.pictured();
    Set<Integer> greys = new HashSet<>();
    for (int sample : picture.getRaster().getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null)) {
      greys.add(sample);
    }

    for (int word = 0; word < 21; word++) {
      int grey = 40 + 6 * word;
      boolean seen = Layout.PICTURE.drawn().contains("%d line".formatted(grey));
      assertThat(seen).as("word %d", word).isEqualTo(!HIDDEN.contains(word));
    }
    assertThat(greys).contains(0xe0, 0xff);
  }
}
