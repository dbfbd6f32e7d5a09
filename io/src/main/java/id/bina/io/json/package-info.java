/**
 * Strict JSON of every core type.
 *
 * <p>Begin with {@link id.bina.io.json.BinaJson}; {@link id.bina.io.json.JsonFormat} is the same as
 * one format among others. What a value looks like follows from the components of its record, so a
 * type that is added to the core has JSON from its first day. A text is first read into nodes that
 * know their place, then the nodes into values: therefore all problems of a document are told at
 * once, and each says where it stands.
 */
@NullMarked
package id.bina.io.json;

import org.jspecify.annotations.NullMarked;
