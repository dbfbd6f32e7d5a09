/**
 * The training programme of Bungo as an illustrative study whose truth is known; begin with {@link
 * id.bina.examples.bungo.BungoData}.
 *
 * <p>The people and their answers are invented: {@link id.bina.examples.bungo.BungoData} draws them
 * from a fixed seed so that the figures planted in it hold exactly, and an evaluation can be held
 * to what it ought to find.
 */
@NullMarked
package id.bina.examples.bungo;

import org.jspecify.annotations.NullMarked;
