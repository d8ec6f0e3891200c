// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PlanLens {

/// A part of a page, under a heading of its own.
struct ManualSection
{
    QString id; ///< the same in all languages
    QString title;
};

/// A page of the manual: one file `resources/manual/LANGUAGE/ID.md`.
struct ManualPage
{
    QString id; ///< the same in all languages
    QString title;
    QList<ManualSection> sections;
    /// Markdown, in which headings have lost their marks `{#id}`.
    QString markdown;
};

/// The manual in one language: pages in the order of `resources/manual/pages.tsv`. A page begins
/// with its title (`# …`); each further heading (`## … {#id}`) opens a section.
class Manual
{
public:
    Manual() = default;
    /// `language` is a folder of `resources/manual`: "zh" or "en". Pages without a file are left
    /// out.
    explicit Manual(const QString &language);
    /// In the language of the program.
    static Manual shown();

    const QString &language() const { return m_language; }
    const QList<ManualPage> &pages() const { return m_pages; }
    /// nullptr where there is none.
    const ManualPage *page(const QString &id) const;

private:
    QString m_language;
    QList<ManualPage> m_pages;
};

} // namespace PlanLens
