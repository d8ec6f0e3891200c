// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

namespace PlanLens {

/// Text with the marks of Markdown: headings, tables ruled with pipes, lists, emphasis. The lines
/// of the report are those of the file.
class MarkdownReader : public Reader
{
public:
    QString format() const override;
    /// Any text: that it has marks, only the name of the file tells.
    bool accepts(const QByteArray &bytes) const override;
    ReadOutcome read(const QByteArray &bytes, const QString &file,
                     const Cancelled &cancelled = {}) const override;
};

} // namespace PlanLens
