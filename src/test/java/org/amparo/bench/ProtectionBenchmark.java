package org.amparo.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.amparo.law.Law;
import org.amparo.policy.Policy;
import org.amparo.protection.Proposal;
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

/** How many characters a second one core protects: the proposal for every text sample, tokens, detectors, stand-ins. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class ProtectionBenchmark {

  private final RuleProtector protector = new RuleProtector(Law.load());
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
      Proposal proposal = protector.propose(decision.document(), decision.facts(), Policy.share());
      hole.consume(proposal);
    }
  }

  /** Runs the benchmark and prints characters a second. */
  public static void main(String[] args) throws RunnerException {
    long chars = Samples.texts().stream().mapToLong(String::length).sum();
    for (RunResult result : new Runner(new OptionsBuilder().include(ProtectionBenchmark.class.getName()).build()).run()) {
      double passes = result.getPrimaryResult().getScore();
      System.out.printf("protection: %.2f million characters a second on one core (%d characters a pass)%n",
          passes * chars / 1e6, chars);
    }
  }
}
