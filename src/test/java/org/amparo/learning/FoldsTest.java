package org.amparo.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private final List<Annotated> texts = Stream.of("a", "b", "c", "a", "d", "b", "e").map(FoldsTest::text).toList();

  @Test
  void everyTextIsHeldBackOnce() {
    Folds folds = new Folds(texts, 3);
    Set<Integer> held = new HashSet<>();
    for (int fold = 0; fold < folds.count(); fold++) {
      assertThat(folds.inside(fold)).doesNotContainAnyElementsOf(folds.outside(fold));
      assertThat(folds.inside(fold).size() + folds.outside(fold).size()).isEqualTo(texts.size());
      held.addAll(folds.inside(fold));
    }
    assertThat(held).hasSize(texts.size());
  }

  @Test
  void textsOfOneGroupAreNeverParted() {
    Folds folds = new Folds(texts, 3);
    for (int fold = 0; fold < folds.count(); fold++) {
      assertThat(folds.inside(fold).contains(0)).isEqualTo(folds.inside(fold).contains(3));
      assertThat(folds.inside(fold).contains(1)).isEqualTo(folds.inside(fold).contains(5));
    }
  }

  @Test
  void moreFoldsThanGroupsAreRefused() {
    assertThatThrownBy(() -> new Folds(texts, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Annotated text(String group) {
    return new Annotated(group, Tokens.of("word"), List.of(Label.NONE));
  }
}
