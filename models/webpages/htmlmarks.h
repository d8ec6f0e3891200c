// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <gumbo.h>

#include <span>

namespace PlanLens {

/// The children of an element; none of another node.
std::span<const GumboNode *const> childrenOf(const GumboNode *node);
/// Whether a node is an element with this tag.
bool isElement(const GumboNode *node, GumboTag tag);
bool isText(const GumboNode *node);
/// The value of an attribute; empty where it is not there.
QString attributeOf(const GumboNode *element, const char *name);
bool hasAttribute(const GumboNode *element, const char *name);
/// A whole number that an attribute begins with, as HTML reads it; `otherwise` where none is there.
int numberOf(const GumboNode *element, const char *name, int otherwise);
/// The name of an element that HTML does not know (`o:p`), in lower case; else empty.
QString unknownName(const GumboNode *element);

/// The value that the `style` of an element gives a property, in lower case; empty for none. What
/// the page's style sheets say is not known.
QString styleOf(const GumboNode *element, QLatin1String property);

/// Whether an element begins and ends paragraphs.
bool isBlockElement(const GumboNode *element);
/// Whether an element never has text of the page: scripts, styles, fields of forms, what is shown
/// only where scripts do not run.
bool isSilent(const GumboNode *element);
/// Whether the page leaves an element out, and no place for it.
bool takesNoPlace(const GumboNode *element);
/// Whether the page does not show an element.
bool isHidden(const GumboNode *element);
bool isStruck(const GumboNode *element);
bool isRaised(const GumboNode *element);
/// 1 to 6 for h1 to h6, else 0.
int headingLevelOf(const GumboNode *element);

} // namespace PlanLens
