package org.amparo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.law.Law;
import org.amparo.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How many decisions a second one core reads for facts, without the second reader. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class FactsBenchmark {

  private static final int PASSES = 6;
  private static final double NANOS_A_SECOND = 1e9;

  private final DecisionFactFinder finder = new DecisionFactFinder(Law.load());
  private List<Document> decisions = List.of();

  /** Reads the samples once, outside the measured time. */
  @Setup
  public void read() {
    decisions = Samples.texts().stream().map(Document::ofText).toList();
  }

  /** One pass over all samples. */
  @Benchmark
  public void findFacts(Blackhole hole) {
    decisions.forEach(decision -> hole.consume(finder.find(decision)));
  }

  /**
   * Runs the benchmark on the samples; with a folder of texts, reads that instead and counts the thread's own processor
   * time, which a busy machine does not blur.
   */
  public static void main(String[] args) throws RunnerException, IOException {
    if (args.length > 0) {
      folder(Path.of(args[0]));
      return;
    }
    int count = Samples.texts().size();
    long chars = Samples.texts().stream().mapToLong(String::length).sum();
    for (RunResult result : new Runner(
        new OptionsBuilder().include(FactsBenchmark.class.getName()).build()).run()) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf("facts: %.0f decisions a second on one core (%d characters each on the mean)%n",
          passes * count, chars / count);
    }
  }

  private static void folder(Path folder) throws IOException {
    List<Document> decisions = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        decisions.add(Document.ofText(Files.readString(file)));
      }
    }
    DecisionFactFinder finder = new DecisionFactFinder(Law.load());
    for (int pass = 1; pass <= PASSES; pass++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      decisions.forEach(finder::find);
      long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      System.out.printf("pass %d: %.0f decisions a second of processor time%n", pass,
          decisions.size() * NANOS_A_SECOND / taken);
    }
  }
}
