// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

class QWidget;

namespace PlanLens {

// Texts of reports, names of files and what a person typed are plain text wherever they are shown.
// Qt guesses: it takes a tool tip or a label with a tag in it for HTML, loads the pictures that it
// names, and takes & for the mark of a key. (Item views, menus and all other widgets need nothing
// of their own for their tips: see PlainTips.)

/// `text` as a tool tip that shows it as it is. Itself where Qt would not take it for HTML.
QString plainTip(const QString &text);

/// The same always as rich text, whose long lines are broken.
QString wrappedTip(const QString &text);

/// `text` as the text of an action, a menu, a tab, a button or a command to be undone.
QString plainCaption(const QString &text);

/// `text` as a part of the title of a window.
QString plainWindowTitle(const QString &text);

/// Sets a tip that is HTML on purpose, with what it says escaped.
void setRichTip(QWidget *widget, const QString &html);
bool hasRichTip(const QWidget *widget);

/// A label that shows its text as it is.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr) : PlainLabel(parent)
    {
        setText(text);
    }
};

} // namespace PlanLens
