// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pagepane.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace PlanLens {

/// What stands around the first mark of a page, with a frame about it, cut to so many points. Null
/// where nothing is marked.
QImage excerptOf(const PageContent &page, const QSizeF &points);

/// A little of the page of the original, to decide on a figure beside it: in a dialog, that covers
/// the page itself.
class PageExcerpt : public QWidget
{
    Q_OBJECT

public:
    explicit PageExcerpt(QWidget *parent = nullptr);

    /// Shows what stands around the mark, or says with `note` why nothing is shown.
    void setPage(const PageContent &page, const QString &note);
    /// What is shown; null where it is nothing.
    QImage picture() const { return m_image; }
    QString note() const;

private:
    QImage m_image;
    QLabel *m_picture;
    QLabel *m_note;
};

} // namespace PlanLens
