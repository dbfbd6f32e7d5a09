/** What a researcher types at the JShell prompt. */
@NullMarked
package id.bina.examples.shell;

import org.jspecify.annotations.NullMarked;
