// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxcursor.h"

#include <QString>

namespace PlanLens {

/// A formula of Office (OMML) as a line of text: 2/3, x^2, √(2). It is plain where that is all that
/// it says: nothing but letters and signs beside each other.
struct DocxFormula
{
    QString text;
    bool plain = true;
};

/// Reads the element at which the cursor stands, `m:oMath` or `m:oMathPara`.
DocxFormula readDocxFormula(DocxCursor &cursor);

} // namespace PlanLens
