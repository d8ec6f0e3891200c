// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/pdfdetails.h"

#include <QCoreApplication>
#include <QLocale>

#define POINTERHOLDER_TRANSITION 4 // what qpdf asks for
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <vector>

namespace PlanLens {

namespace {

struct PdfDetailsWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::OutputFile)
};

using Handle = QPDFObjectHandle;

Handle textOf(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// The outline as linked objects: each knows its parent, its neighbours, its first and last child.
class Outline
{
public:
    Outline(QPDF &pdf, const QList<PdfBookmark> &bookmarks) : m_pdf(pdf), m_pages(pdf.getAllPages())
    {
        for (const PdfBookmark &bookmark : bookmarks) {
            if (bookmark.page >= 0 && std::size_t(bookmark.page) < m_pages.size())
                m_bookmarks << bookmark;
        }
    }

    bool isEmpty() const { return m_bookmarks.isEmpty(); }

    Handle root()
    {
        Handle root = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
        addChildren(root, 0, m_bookmarks.size());
        return root;
    }

private:
    /// Makes the bookmarks of a range children of `parent`, each with those below it, and says how
    /// many that makes at all depths: all are open, and an open item counts all that is seen.
    int addChildren(Handle &parent, qsizetype from, qsizetype to)
    {
        int count = 0;
        Handle previous = Handle::newNull();
        for (qsizetype at = from; at < to;) {
            const qsizetype next = endOf(at, to);
            Handle item = itemOf(m_bookmarks.at(at));
            item.replaceKey("/Parent", parent);
            ++count;
            if (at == from) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            if (at + 1 < next)
                count += addChildren(item, at + 1, next);
            previous = item;
            at = next;
        }
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", Handle::newInteger(count));
        return count;
    }

    /// Where the bookmark and those below it end.
    qsizetype endOf(qsizetype at, qsizetype to) const
    {
        const int level = m_bookmarks.at(at).level;
        while (++at < to && m_bookmarks.at(at).level > level)
            ;
        return at;
    }

    Handle itemOf(const PdfBookmark &bookmark)
    {
        Handle page = m_pages.at(std::size_t(bookmark.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Handle target = Handle::newArray();
        target.appendItem(page);
        target.appendItem(Handle::newName("/XYZ"));
        target.appendItem(Handle::newNull());
        target.appendItem(Handle::newReal(std::max(0.0, height - bookmark.top), 2));
        target.appendItem(Handle::newNull());
        Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", textOf(bookmark.title));
        item.replaceKey("/Dest", target);
        return item;
    }

    QPDF &m_pdf;
    std::vector<Handle> m_pages;
    QList<PdfBookmark> m_bookmarks;
};

/// Into the dictionary of title and date that the writer of the pages made.
void addInformation(QPDF &pdf, const PdfDetails &details)
{
    Handle information = pdf.getTrailer().getKey("/Info");
    if (!information.isDictionary())
        return;
    if (!details.subject.isEmpty())
        information.replaceKey("/Subject", textOf(details.subject));
    if (!details.author.isEmpty())
        information.replaceKey("/Author", textOf(details.author));
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                      qsizetype(bytes->getSize()));
}

} // namespace

QString ownLanguage()
{
    return QLocale().language() == QLocale::Chinese ? QStringLiteral("zh-CN")
                                                    : QStringLiteral("en");
}

QByteArray withPdfDetails(const QByteArray &pdf, const PdfDetails &details, QString *error)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pages", pdf.constData(), std::size_t(pdf.size()));
        Handle root = document.getRoot();
        if (!details.language.isEmpty())
            root.replaceKey("/Lang", textOf(details.language));
        root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        Outline outline(document, details.bookmarks);
        if (!outline.isEmpty()) {
            root.replaceKey("/Outlines", outline.root());
            root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
        }
        addInformation(document, details);
        return written(document);
    } catch (const std::exception &reason) {
        *error = PdfDetailsWords::tr("the PDF could not be completed: %1")
                     .arg(QString::fromUtf8(reason.what()).simplified());
    }
    return {};
}

} // namespace PlanLens
