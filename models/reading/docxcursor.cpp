// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docxcursor.h"

#include "reading/docxxml.h"

namespace PlanLens {

namespace {

constexpr int stepsBetweenQuestions = 1024;

} // namespace

void DocxCursor::stop(Stop why)
{
    if (m_stop == Stop::None)
        m_stop = why;
    m_xml.raiseError(QString());
}

bool DocxCursor::descend()
{
    if (m_depth > deepestDocx)
        stop(Stop::Bomb);
    else if (m_steps++ % stepsBetweenQuestions == 0 && isCancelled(m_cancelled))
        stop(Stop::Cancelled);
    return m_xml.readNextStartElement();
}

} // namespace PlanLens
