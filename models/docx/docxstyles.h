// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxcontent.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace PlanLens {

/// What the styles of a document say of its paragraphs. A style that is based on another has what
/// that one says, where it says nothing itself.
class DocxStyles
{
public:
    /// From the part `styles.xml`. What cannot be read is left out: text needs no styles. `damage`
    /// becomes why, and empty where all was read.
    static DocxStyles parse(const QByteArray &bytes, QString *damage = nullptr);

    /// 1 for the outermost heading; 0 for text. The paragraph's own outline level goes first.
    int headingLevel(const DocxParagraph &paragraph) const;
    bool isTitle(const DocxParagraph &paragraph) const;
    /// An entry of a table of contents.
    bool isContents(const DocxParagraph &paragraph) const;
    bool isIndented(const DocxParagraph &paragraph) const;
    /// The list that the paragraph is an item of: its own, or its style's.
    QString numberingId(const DocxParagraph &paragraph) const;
    int numberingLevel(const DocxParagraph &paragraph) const;

    /// How the text of a run in a paragraph is printed: by itself, by its style and by that of the
    /// paragraph. Where both styles strike it through or hide it, neither does, as in Word.
    DocxRunProperties resolved(const DocxRunProperties &run, const DocxParagraph &paragraph) const;

private:
    struct Style
    {
        DocxRunProperties run;
        QString name; ///< in lower case, without blanks
        QString basedOn;
        std::optional<int> outlineLevel;
        std::optional<bool> indented;
        QString numberingId;
        int numberingLevel = 0;
    };
    friend class DocxStylesParser;

    /// The nearest style, from that of the paragraph upwards, for which `has` holds; else null.
    template <typename Predicate>
    const Style *nearest(const DocxParagraph &paragraph, Predicate has) const;
    template <typename Predicate>
    const Style *nearest(QString id, Predicate has) const;
    using Switch = std::optional<bool> DocxRunProperties::*;
    std::optional<bool> switchOf(const QString &style, Switch which) const;

    QHash<QString, Style> m_styles;
    QString m_default;
};

} // namespace PlanLens
