package org.amparo.cli;

import java.lang.reflect.Constructor;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Makes each command with the console it talks through. */
final class Commands implements CommandLine.IFactory {

  private final CommandLine.IFactory others = CommandLine.defaultFactory();
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Optional<Constructor<?>> taking =
        Stream.<Constructor<?>>of(type.getDeclaredConstructors())
            .filter(c -> c.getParameterCount() == 1 && c.getParameterTypes()[0] == Console.class)
            .findFirst();
    return taking.isPresent() ? type.cast(taking.get().newInstance(console)) : others.create(type);
  }
}
