// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QWidget>

class QAction;
class QLabel;

namespace PlanLens {

class NotePages;
class PageView;

/// A page with what is marked on it.
struct PageContent
{
    QImage picture;
    QSizeF points; ///< how large the page is, in points (1/72 inch)
    int number = 0;
    int count = 0;
    QList<QRectF> marks; ///< on this page, in points
    QString note;        ///< what is marked, or why nothing is
};

/// The page of the original on which stands what is chosen in the text, with the place framed.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    /// Shows a page. `go`: what is marked, or the top of the page, is brought on screen.
    void showPage(const PageContent &content, bool go);
    /// Other marks on the same page.
    void setMarks(const QList<QRectF> &marks, const QString &note);
    /// Shows no page, and says why.
    void say(const QString &text);
    /// A page is on its way.
    void setBusy(bool busy);

    const PageContent &content() const { return m_content; }
    PageView *view() const { return m_view; }
    /// What it says: above the page, or in its place.
    QString note() const;
    /// Which page it is.
    QString summary() const;
    QList<QAction *> tools() const { return {m_previous, m_next, m_out, m_in, m_width, m_whole}; }

Q_SIGNALS:
    /// Another page is wanted, counted from 1.
    void pageWanted(int number);
    /// The page is to be painted anew.
    void resolutionWanted(int pixelsPerInch);
    /// It came in sight.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *add(const QString &text, const QString &sign, const QString &tip,
                 const QKeySequence &keys);
    void makeActions();
    QWidget *makeBar();
    void turn(bool next);
    void showState();

    PageContent m_content;
    bool m_busy = false;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_out;
    QAction *m_in;
    QAction *m_width;
    QAction *m_whole;
    QLabel *m_number;
    QLabel *m_note;
    NotePages *m_pages;
    QWidget *m_page; ///< bar, note and view
    PageView *m_view;
};

} // namespace PlanLens
