package org.amparo.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EachFileTest {

  private static final List<Path> FILES = IntStream.range(0, 50).mapToObj(i -> Path.of("f" + i + ".txt")).toList();

  @Test
  void resultsComeInTheOrderGiven() {
    List<FileResult<Integer>> results =
        new EachFile(Progress.silent()).run(FILES, file -> file.toString().length());

    assertThat(results).extracting(FileResult::file).isEqualTo(FILES);
    assertThat(results).allSatisfy(r -> assertThat(r).isInstanceOf(FileResult.Done.class));
  }

  @Test
  void eachIsHeardOnceAndCounted() {
    List<Path> heard = new ArrayList<>();
    List<Integer> counted = new ArrayList<>();

    new EachFile((name, done, total) -> counted.add(done)).run(FILES, file -> 1, r -> heard.add(r.file()));

    assertThat(heard).containsExactlyInAnyOrderElementsOf(FILES);
    assertThat(counted).isEqualTo(IntStream.rangeClosed(1, FILES.size()).boxed().toList());
  }

  @Test
  void fileThatFailsDoesNotKeepTheOthersBack() {
    List<FileResult<Integer>> results = new EachFile(Progress.silent()).run(FILES, file -> {
      if (file.equals(FILES.get(7))) {
        throw new StackOverflowError();
      }
      return 1;
    });

    assertThat(results).filteredOn(r -> r instanceof FileResult.Failed).singleElement()
        .satisfies(r -> assertThat(r.file()).isEqualTo(FILES.get(7)));
  }

  @Test
  void noFilesAreNoWork() {
    assertThat(new EachFile(Progress.silent()).run(List.of(), file -> 1)).isEmpty();
  }
}
