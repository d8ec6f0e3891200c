// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/flow.h"

#include <gumbo.h>

#include <functional>
#include <vector>

namespace PlanLens {

/// Makes paragraphs and tables of nodes, one after the other: in a cell, or where the table stands.
using HtmlFlowMaker =
    std::function<FlowItems(const std::vector<const GumboNode *> &nodes, bool inCell)>;

/// What a table of a page is in a flow: what it is called, and the table; or, where it only puts
/// parts of the page beside each other, these parts one after the other.
FlowItems tableItems(const GumboNode *table, const HtmlFlowMaker &make);

/// Whether a table only lays out what stands in it: it holds another table, or long texts.
bool isLayoutTable(const GumboNode *table);

} // namespace PlanLens
