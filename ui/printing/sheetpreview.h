// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrintPreviewWidget>

#include <functional>
#include <optional>

namespace PlanLens {

/// The pages of a sheet, and what they say.
class SheetPreview : public QPrintPreviewWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QPrinter *printer, QWidget *parent);

    /// Asked for the texts when they are wanted first: most people look. See pagesAsText().
    void setPages(std::function<QStringList()> pages);
    const QStringList &pageTexts() const;

private:
    std::function<QStringList()> m_pages;
    mutable std::optional<QStringList> m_texts;
};

} // namespace PlanLens
