package org.amparo.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amparo.law.Law;
import org.amparo.learning.Models;
import org.amparo.policy.Policy;
import org.amparo.protection.Instructions;
import org.amparo.protection.RuleProtector;
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

/** How many decisions a second one core protects with the learned layer under the rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class LearnedLayerBenchmark {

  private final RuleProtector protector = new RuleProtector(
      Law.load(), Models.shipped().of(Models.DECISIONS).scorer(), Models.ON_DECISIONS.threshold());
  private final Instructions usual = Instructions.by(Policy.share());
  private List<Samples.Read> decisions = List.of();

  /** Reads the samples and their facts once, outside the measured time. */
  @Setup
  public void read() {
    decisions = Samples.read();
  }

  /** One pass over all samples. */
  @Benchmark
  public void protectSamples(Blackhole hole) {
    for (Samples.Read decision : decisions) {
      hole.consume(protector.propose(decision.document(), decision.facts(), usual));
    }
  }

  /** Runs the benchmark and prints decisions a second. */
  public static void main(String[] args) throws RunnerException {
    List<String> texts = Samples.texts();
    long chars = texts.stream().mapToLong(String::length).sum();
    int count = texts.size();
    for (RunResult result : new Runner(
        new OptionsBuilder().include(LearnedLayerBenchmark.class.getName()).build()).run()) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf("learned layer: %.1f decisions a second on one core (%d characters each on the mean)%n",
          passes * count, chars / count);
    }
  }
}
