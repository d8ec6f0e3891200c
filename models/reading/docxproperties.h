#pragma once

#include "reading/docxcontent.h"

class QXmlStreamReader;

namespace PlanLens {

/// Reads `w:pPr`, at whose start element `xml` stands, into a paragraph. Styles have the same
/// element with the same meaning.
void readParagraphProperties(QXmlStreamReader &xml, DocxParagraph &paragraph);

} // namespace PlanLens
