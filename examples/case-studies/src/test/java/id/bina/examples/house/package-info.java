/**
 * Holds the house to its rules; begin with {@link id.bina.examples.house.ArchitectureTest} and
 * {@link id.bina.examples.house.ConsumersIT}.
 *
 * <p>They stand in the outermost module because only from here all of the house can be seen.
 */
@NullMarked
package id.bina.examples.house;

import org.jspecify.annotations.NullMarked;
