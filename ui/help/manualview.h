// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/manual.h"

#include <QTextBrowser>

namespace PlanLens {

/// Shows the pages of the manual; back and forward as in a browser. Nothing is ever fetched.
class ManualView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualView(const Manual &manual, QWidget *parent = nullptr);

    /// Shows a part, `page` or `page#section`.
    void showPart(const QString &place);
    /// The id of the page that is shown.
    QString page() const;

    /// Marks all places where the text stands; none where it is empty. Their number.
    int mark(const QString &text);
    /// Goes to the next marked place, or the one before; false where that was the last one.
    bool step(bool next);
    /// Goes to the first marked place, or to the last.
    void stepToEnd(bool first);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QString pictureFile(const QString &name) const;
    QVariant scaled(const QByteArray &file) const;
    void showMarks();
    void goToMark(qsizetype at);

    const Manual &m_manual;
    QString m_marked;
    QList<QTextCursor> m_marks;
    qsizetype m_current = -1;
};

} // namespace PlanLens
