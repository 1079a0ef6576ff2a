package org.amparo.policy;

/**
 * What a policy does with a stretch.
 *
 * @param action what is done
 * @param words for {@link Action#GENERALISE} the coarser words, without brackets, except for a name, whose initials its
 *     holder makes; else the empty string
 * @param why the policy's reason
 */
public record Treatment(Action action, String words, String why) {}
