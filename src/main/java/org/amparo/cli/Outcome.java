package org.amparo.cli;

import java.util.List;
import org.amparo.flows.Failure;
import org.amparo.flows.FileResult;

/**
 * What became of the files of one command.
 *
 * @param done those that went through, in the order named
 * @param failed those that did not
 * @param refused lines about what was not even tried
 * @param <T> what was made of each file
 */
record Outcome<T>(List<FileResult.Done<T>> done, List<Failure> failed, List<String> refused) {

  static <T> Outcome<T> of(Inputs inputs, List<FileResult<T>> results) {
    List<FileResult.Done<T>> done =
        results.stream().<FileResult.Done<T>>mapMulti((r, take) -> {
          if (r instanceof FileResult.Done<T> went) {
            take.accept(went);
          }
        }).toList();
    List<Failure> failed =
        results.stream().<Failure>mapMulti((r, take) -> {
          if (r instanceof FileResult.Failed<T> stuck) {
            take.accept(stuck.failure());
          }
        }).toList();
    return new Outcome<>(done, failed, inputs.refused());
  }

  static <T> Outcome<T> of(List<FileResult<T>> results) {
    return of(new Inputs(List.of(), List.of()), results);
  }

  /** Prints a line for each file that did not go through, and gives the exit code. */
  int complain(Console console) {
    refused.forEach(console::complain);
    failed.forEach(console::complain);
    return refused.isEmpty() && failed.isEmpty() ? Job.DONE : Job.FAILED;
  }
}
