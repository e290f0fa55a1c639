# Information disclosure certification for ASP/SaaS safety and reliability: the 93-item sheet.
# The Japanese wording is official; the English, the guidance and the examples (of an invented provider) are kisai's.

form-title = Information disclosure certification for ASP/SaaS safety and reliability: contents of the application
form-name = ASP/SaaS disclosure, 93 items

mark-required = Required
mark-required-level = Required ○
mark-optional = Optional

print-title = Information disclosure certification for ASP/SaaS safety and reliability: contents of the application
print-header = Certification no.: { $certification }  Service: { $service }  Provider: { $provider }
print-note = (Note) "Required ○" marks required items for which a certain level should be considered.
print-band = - { $title }
print-column-item = Examined item
print-column-prompt = What to describe
print-column-mark = Required/Optional
print-column-answer = Disclosure

hosting-aws = Amazon Web Services
hosting-azure = Microsoft Azure
hosting-google-cloud = Google Cloud
hosting-sakura = Sakura Cloud
hosting-own = Own data center


## Time of Disclosure

section-time-of-disclosure = Time of Disclosure

item-1 = Date of disclosed information
    .group = Time of disclosure
    .why = It tells the reader what point in time the whole sheet describes. Examiners and prospective customers judge from it how fresh the answers are.
    .how = Enter one full date, in the Western calendar, on which you confirmed that the answers are correct. The person coordinating the application can simply use the day the last item was checked. Work out everything that changes with time, such as years in business (item 3) and age (item 6), as of this date. The certification is valid for two years from this date.
    .pitfall = A date in the Japanese era calendar, or without the day, may get the sheet sent back. On renewal, check that the previous date is gone, and that the answers were updated as well as the date.
field-1-disclosure-date = Date of the disclosed information (Western calendar)
    .example = 2026-10-01
    .weak = "October, Reiwa 8" is not in the Western calendar and has no day, so the sheet may be sent back.


## Business Establishment and Business

section-establishment-business = Business Establishment and Business

item-2 = Name of provider
    .group = Outline of the business establishment
    .why = It identifies the company that provides the service. Prospective customers compare it with the name on the contract and in the company register.
    .how = The trade name is the company name as registered. Copy it exactly, including where 株式会社 stands, large and small characters, and punctuation. Whoever handles general affairs can check it in the certificate of registered matters (登記事項証明書) or the articles of incorporation; the National Tax Agency's corporate number site shows it too. Leave brand names out; the service name goes in item 27.
    .pitfall = Abbreviations such as (株), or a name used only informally, may get the sheet sent back. Keep the name the same as in the sheet's header and the application papers, and update it if the company is renamed.
field-2-legal-name = Official name of the provider (trade name)
    .example = Sample Works Inc. (株式会社サンプルワークス)
    .weak = "Sample Works" alone is not the registered name, so the sheet may be sent back.

item-3 = Year of establishment and years in business
    .group = Outline of the business establishment
    .why = It shows how long the company has been operating. Prospective customers use it as one clue to whether the service will go on.
    .how =
        For the year, enter the Western-calendar year in which the company was incorporated; the certificate of registered matters (登記事項証明書) gives the date. If the business began as a sole proprietorship, still use the year of incorporation.
        For years in business, enter the full years from incorporation to the disclosure date (item 1). If that is less than one year, enter months, for example "8 months".
    .pitfall = The number of years changes every year. If last time's figure is left in on renewal, it no longer fits the founding year and item 1, and the sheet may be sent back.
field-3-founded-year = Year the provider was established (Western calendar)
    .example = 2012
    .weak = "Heisei 24" is in the Japanese era calendar; a Western year is asked for.
field-3-years-in-business = Years in business since establishment (months if less than one year)
    .example = 14 years
    .weak = "In its 15th year" leaves the number of full years unclear and does not match the founding year.

item-4 = Business establishments
    .group = Outline of the business establishment
    .why = It shows where the company is and where it works. Prospective customers check where the other party to the contract can be found.
    .how =
        Head office: the address in the certificate of registered matters (登記事項証明書), with the postal code. The building and floor help readers, even if they are not registered.
        Number: give domestic and overseas separately. Count the places where staff work (head office, branches, sales offices) and name them, so that readers see how you counted. If there are none overseas, say 0.
        Main establishments: name and location of each. If the actual headquarters is not at the registered address, show it here. Whoever handles general affairs will know all three.
    .pitfall = Common faults: no postal code, no overseas figure, a count that does not match the locations listed. The item goes out of date when an office moves, opens or closes.
field-4-head-office-address = Address and postal code of the provider's head office
    .example = 5F Sample Building, 1-2-3 Kakuu-cho, Chiyoda-ku, Tokyo 100-0000, Japan
    .weak = "Chiyoda-ku, Tokyo" has no postal code or street number, so the head office cannot be located.
field-4-office-count = Number of business establishments (domestic, overseas)
    .example = 2 in Japan (Tokyo head office, Osaka branch); 0 overseas
    .weak = "2" alone does not say whether the offices are in Japan or overseas, so the sheet may be sent back.
field-4-main-office-locations = Locations of the main business establishments
    .example = Tokyo head office (Chiyoda-ku, Tokyo); Osaka branch (Osaka City, Osaka Prefecture)

item-5 = Outline of main business
    .group = Outline of business
    .why = It shows what the company as a whole does. Prospective customers see from it how large a part the service plays in the business.
    .how = List the main lines of business, the largest by sales first, in words that show what you provide and to whom. Include work other than cloud services, such as custom development, maintenance or equipment sales. The company brochure, the purposes in the articles of incorporation, or the business report make a good draft. The limit is 100 characters; details of the service itself belong in item 30.
    .pitfall = Describing only the service applied for does not outline the company. Text copied from a brochure easily exceeds 100 characters, and may mention business you no longer do.
field-5-main-business = Outline of the provider's principal business (including business other than ASP/SaaS) <within 100 characters>
    .example = Develops and provides a cloud ordering service for small businesses; custom system development
    .weak = "Software business" alone does not show what is provided or to whom.


## Human Resources

section-human-resources = Human Resources

item-6 = Representative
    .group = Management
    .why = It names the person who represents the company. Prospective customers check the name as that of the other party to the contract, and read management experience from the age and career if given.
    .how =
        Name: the representative as registered; adding the title helps. Only the name is Required; the other three are Optional.
        Photograph: enter the image's file name, or "Attached". Age: full years at the disclosure date (item 1). Background: education, employment, founding and appointment in order of date, then any main qualifications.
        The sheet is published, so ask the representative how much to disclose. Leave a field empty, or enter "-", if it is not disclosed.
    .pitfall = The age is out of date within a year. After a change of representative, the predecessor's photograph or career is easily left behind. Spell the name as in item 7 and the application papers.
field-6-representative-name = Name of the representative
    .example = Taro Mihon, Representative Director
    .weak = "Mihon", the family name alone, cannot be matched with the registered representative.
field-6-representative-photo = Photograph of the representative
    .example = Attached (representative.jpg)
field-6-representative-age = Age of the representative
    .example = 52 (as of 2026-10-01)
    .weak = "52" alone does not say at what date, and is easily missed on renewal.
field-6-representative-career = Background of the representative (education, career history, qualifications, etc.)
    .example = March 1997: graduated from the Faculty of Engineering, Kakuu University. April 1997: joined Kakuu Electric Inc., developing business systems. April 2012: founded Sample Works Inc. and became Representative Director.
    .weak = "Many years in the IT industry" does not show what was done, or when.

item-7 = Officers
    .group = Management
    .why = It shows who manages and supervises the company. Prospective customers see whether anyone besides the representative shares management, and whether there is a corporate auditor.
    .how =
        Under the Companies Act, officers are directors, corporate auditors (who audit the directors' work) and accounting advisors (tax or public accountants who prepare the accounts jointly with the directors). Executive officers (執行役員) are not officers in this sense, so don't count them.
        Say how many of the officers are corporate auditors, and give a title with each name. The certificate of registered matters (登記事項証明書) lists them. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Officers change at shareholders' meetings, so people who have left are easily carried over on renewal. If the count and the names do not match, readers cannot tell which is right.
field-7-officer-count = Number of officers
    .example = 4 (3 directors, 1 corporate auditor)
    .weak = "6", with executive officers counted in, does not match the officers on the register.
field-7-officer-names = Names and titles of officers
    .example = Taro Mihon, Representative Director; Hanako Reiji, Director; Jiro Kamei, Director; Saburo Shisaku, Corporate Auditor
    .weak = "Mihon, Reiji, Kamei, Shisaku" gives neither first names nor titles.

item-8 = Number of employees
    .group = Employees
    .why = It shows the size of the company. Prospective customers take it as a guide to whether there are enough people to keep developing, running and supporting the service.
    .how = Enter the number of regular employees (in general, full-time staff with no fixed term) and the date of the count. Leave out officers, part-timers and agency staff. "Non-consolidated" means the applicant company alone, without parent or subsidiaries. Whoever handles personnel or general affairs can count from the staff list or the payroll. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = A figure for the whole group, or one that includes contract staff, does not answer this field. Numbers change as people join and leave, so a count without a date cannot be checked later.
field-8-employee-count = Number of regular employees (non-consolidated)
    .example = 48 (as of 2026-03-31)
    .weak = "About 50" gives neither the exact number nor the date.


## Financial Condition

section-financial-condition = Financial Condition

item-9 = Net sales
    .group = Financial data
    .why = It shows the scale of the whole business. With items 10 to 14, prospective customers judge whether the company can keep the service going.
    .how =
        Copy net sales from the income statement of the latest closed fiscal year, in yen, and say which year it is. Give the figure for the whole company, not only for this service, and do not use consolidated figures that include subsidiaries. Your accounting staff or tax accountant has the statements.
        The item is Required, but some certified sheets answer "Not disclosed" and give the reason.
    .pitfall = Statements kept in thousands of yen invite errors in the digits. An amount without its fiscal year, or "Not disclosed" without a reason, may be sent back. It goes out of date with every closing of accounts.
field-9-net-sales = Net sales of the provider as a whole (non-consolidated) (unit: yen)
    .example = 612,000,000 yen (FY ended March 2026)
    .weak = "Not disclosed" alone gives no reason and may be sent back.

item-10 = Ordinary profit
    .group = Financial data
    .why = It shows how much the company earns from its regular activities each year. Prospective customers check whether it makes a loss, and whether it can keep the service going.
    .how = Ordinary profit is operating profit plus items such as interest received, minus items such as interest paid. One-off gains and losses (for example from selling land) and taxes are not yet counted. Copy 経常利益 from the income statement, in yen, for the same fiscal year and on the same non-consolidated basis as item 9. For a loss, put a minus sign, as in "-5,000,000 yen". This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = It is easily confused with operating profit or net profit. If the fiscal year differs from item 9, the two cannot be read together. It is out of date once the next accounts are closed.
field-10-ordinary-income = Ordinary profit of the provider as a whole (non-consolidated) (unit: yen)
    .example = 43,200,000 yen (FY ended March 2026)
    .weak = "In profit" gives neither the amount nor the fiscal year.

item-11 = Capital stock
    .group = Financial data
    .why = It is the amount registered as the company's capital. Prospective customers take it as a guide to the company's size and compare it with the register and the company profile.
    .how = Enter the amount of capital (資本金の額) in the certificate of registered matters (登記事項証明書), in yen, with its date. The balance sheet shows it too, under net assets. Do not add the capital reserve or retained earnings listed beside it. Write every digit (30,000,000 yen), so that the unit matches the other financial items. Accounting or general affairs staff can check it.
    .pitfall = The old amount is easily left in after capital is increased or reduced. Capital plus reserves, or total net assets, will not match the register.
field-11-capital-stock = Capital stock of the provider as a whole (non-consolidated) (unit: yen)
    .example = 30,000,000 yen (as of 2026-03-31)
    .weak = "3,000" could be yen, thousands or ten-thousands of yen, so the sheet may be sent back.

item-12 = Equity ratio
    .group = Financial data
    .why = It shows what share of the company's funds need not be repaid. Prospective customers look at whether the company leans too heavily on borrowing.
    .how =
        Formula: equity / total assets x 100. Equity is the total of net assets on the balance sheet (less any share acquisition rights, 新株予約権); total assets is the total of the assets section.
        Example: 180,000,000 yen / 400,000,000 yen x 100 = 45.0%
        Use the non-consolidated accounts of the same fiscal year as item 9, and state the year. If liabilities exceed assets, the ratio is negative. Ask your accounting staff or tax accountant to check it. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Using only the capital stock (item 11) as equity, or the consolidated accounts, gives a different figure. Work it out again after each closing of accounts.
field-12-equity-ratio = Equity ratio of the provider as a whole (non-consolidated) (unit: %)
    .example = 45.0% (FY ended March 2026)
    .weak = "45" alone gives neither the unit nor the fiscal year.

item-13 = Interest-bearing debt to cash flow ratio
    .group = Financial data
    .why = It shows how many times a year's cash from operations the company owes in interest-bearing debt. Prospective customers look at whether it can repay without strain.
    .how =
        Formula: interest-bearing debt / operating cash flow x 100 (%). Without the x 100 it reads as years: how many years' cash it would take to repay.
        Example: 96,000,000 yen / 48,000,000 yen x 100 = 200.0% (2.0 years)
        Interest-bearing debt is the year-end total of loans, bonds and other debt that bears interest, from the balance sheet. Operating cash flow is the year's change in cash from the main business, from the cash flow statement. If you have no such statement, agree a simpler method with your tax accountant, such as profit after tax plus depreciation, and say so.
        With no such debt, answer "Not applicable (no interest-bearing debt)"; if the cash flow is negative, give that as the reason instead of a figure. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Some ratios put these the other way up (50% in the example above), so state the formula. "200" alone could be percent or years. Work it out again after each closing of accounts.
field-13-cash-flow-debt-ratio = Ratio of interest-bearing debt to cash flow of the provider as a whole (non-consolidated)
    .example = 200.0% (2.0 years; FY ended March 2026). Interest-bearing debt / operating cash flow
    .weak = "200" alone gives no unit, formula or fiscal year, so readers cannot interpret it.

item-14 = Interest coverage ratio
    .group = Financial data
    .why = It shows how many times over the company's profit covers the interest it pays. Prospective customers look at whether it can pay its interest comfortably, or is weighed down by borrowing.
    .how =
        A common formula: (operating profit + interest and dividends received) / interest expense. All the figures are in the income statement.
        Example: (42,000,000 yen + 300,000 yen) / 900,000 yen = 47.0 times
        Some companies use operating cash flow / interest actually paid. That would give 48,000,000 yen / 900,000 yen = about 53.3 times, a different figure, so state the formula and the fiscal year. Ask your accounting staff or tax accountant to check it.
        With no interest expense there is nothing to divide by: answer "Not applicable (no interest expense)". This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = The unit is times, not percent. Without the formula the figure cannot be compared with other companies, and changing it on renewal breaks the comparison with last time. Work it out again after each closing of accounts.
field-14-interest-coverage-ratio = Interest coverage ratio of the provider as a whole (non-consolidated)
    .example = 47.0 times (FY ended March 2026). (Operating profit + interest and dividends received) / interest expense
    .weak = "47.0" alone does not show the unit or the formula used.

item-15 = Stock listing
    .group = Financial reliability
    .why = Finance and purchasing staff of a prospective customer see whether the company's results can also be checked in other public documents.
    .how = Answer for the shares of the applying company itself. If they are listed, give the exchange and the market, such as "Tokyo Stock Exchange, Growth Market". If they are not, "No" is enough. General affairs or accounting staff know.
    .pitfall = A parent company's listing is not your own. The Tokyo Stock Exchange changed its market segments in April 2022, so old names such as "First Section" or "Mothers" tend to survive in last time's answer.
field-15-stock-listing = Whether shares are listed and, if listed, the name of the market
    .example = No (unlisted)
    .weak = "Yes" alone does not name the market, so the sheet may be sent back.

item-16 = Status of financial audit and financial data
    .group = Financial reliability
    .why = Examiners and prospective customers see who checked the financial figures in items 9 to 14, and how.
    .how =
        Choose one of the four and write its number and words as they stand. Ask the accounting staff who prepare the accounts, or your tax accountant.
        ① Accounting auditor: an outside certified public accountant or audit firm that audits the accounts; entered in the company register.
        ② Accounting advisor: an officer, usually a tax accountant or certified public accountant, who prepares the accounts jointly with the directors; also registered.
        ③ Checklist: a form on which, typically, a tax accountant confirms point by point that the accounts follow the rules for small companies.
        ④ None of the above applies.
    .pitfall = The numbers mean different things in different editions. Some have "④Audit by a corporate auditor", so copying last time's number alone can change the answer. This edition has no option for a corporate auditor.
field-16-financial-audit = Select the applicable status of financial audit and financial data from: (1) audit by an accounting auditor; (2) audit by an accounting advisor; (3) financial data based on the checklist for SME accounting; (4) none of these
    .example = ③Financial data based on the checklist for SME accounting
    .weak = "③" alone cannot be checked, because the numbers differ from edition to edition.
    .choice-accounting-auditor = ①Audit by an accounting auditor
    .choice-accounting-advisor = ②Audit by an accounting advisor
    .choice-sme-checklist = ③Financial data based on the checklist for SME accounting
    .choice-none = ④None of these

item-17 = Public notice of financial results
    .group = Financial reliability
    .why = Finance and credit staff of a prospective customer see whether they can check the company's results for themselves.
    .how = Public notice of financial results means publishing the balance sheet and so on after the shareholders' meeting, in the official gazette (Kanpo), a newspaper or on a website. Answer whether you actually do it and, if so, add the method, such as "Yes (electronic notice)". The method stands in the articles of incorporation and the company register; accounting or general affairs keep the record of each notice.
    .pitfall = If the articles name a method but no notice is actually given, "Yes" is untrue. With electronic notice, also check that its web address has not changed.
field-17-financial-results-notice = Whether public notice of financial results is given
    .example = Yes (electronic notice)


## Capital and Business Relationships

section-capital-relationships = Capital and Business Relationships

item-18 = Shareholder composition
    .group = Capital relationships
    .why = Prospective customers see who controls the company, and whether it has ties to a competitor or to foreign capital.
    .how = List up to about five shareholders from the largest down, each with its shareholding ratio (%), and add the as-of date. The ratio is the shares held as a percentage of all shares issued; say so if treasury shares are left out. With fewer than five shareholders, list them all. General affairs holds the shareholder register; accounting or the tax accountant has Schedule 2 of the corporate tax return, which shows much the same.
    .pitfall = Old ratios often survive a capital increase or a transfer of shares. Get the consent of individual shareholders before naming them; otherwise leave the field empty, enter "-", or write "Not disclosed" with the reason.
field-18-major-shareholders = Names of major shareholders (about the top five) and the shareholding ratio of each
    .example = Taro Mihon 60%, Sample Works Employee Shareholding Association 25%, Kakuu Holdings Inc. 15% (as of 2026-03-31)
    .weak = "The president and the officers" gives neither the names nor the ratios.

item-19 = Major business partners
    .group = Business relationships
    .why = Prospective customers judge how stable the business is from the kind of companies it deals with regularly.
    .how = Give the full registered names of the partners with the largest transaction amounts. The form does not separate customers from suppliers; if you list both, label them "Customers:" and "Suppliers:" so that readers can tell. Sales or accounting can find the largest ones in the totals per partner. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Naming a partner may breach a confidentiality obligation in your contract, so have sales ask the partner first. Partners you no longer deal with and former company names tend to remain.
field-19-major-partners = Names of major business partners
    .example = Kakuu Foods Inc.; Reiji Trading Inc.
    .weak = "A leading food maker and others" gives no name, and names are what is asked for.

item-20 = Main financial institutions
    .group = Business relationships
    .why = Finance and credit staff of a prospective customer see which financial institutions stand behind the company.
    .how = Give the full names of the banks, shinkin banks (信用金庫) and so on that you mainly use for loans and payments. The form does not say whether to add the branch. Accounting knows them, and the account details attached to the annual accounts list deposits and loans by institution. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Names of banks since merged and branches since closed tend to remain from last time. Account numbers and loan amounts are not asked for.
field-20-main-banks = Names of the main financial institutions dealt with
    .example = Sample Bank, Chiyoda Branch; Mihon Shinkin Bank
    .weak = "A major bank and a shinkin bank" gives no name, and names are what is asked for.

item-21 = Affiliated organizations
    .group = Business relationships
    .why = Prospective customers take it as a clue to whether the company follows developments and voluntary rules in its industry.
    .how = Give the names of the industry associations and business associations, such as a chamber of commerce, that you belong to now, including the legal form. If there are none, write "None". General affairs or accounting can check the membership cards or the record of annual fees.
    .pitfall = Associations you have left, or that have changed their names, tend to remain. An abbreviation alone may not tell one association from another.
field-21-memberships = Names of the industry associations, business associations, etc. the provider belongs to
    .example = Kakuu Cloud Association (general incorporated association)


## Compliance

section-compliance = Compliance

item-22 = Officer in charge of compliance
    .group = Organization
    .why = Examiners and prospective customers see which member of management answers for keeping the law and the company's own rules.
    .how = Give the name and the title of the officer in charge of compliance (keeping the law, internal rules and the norms of society). If the president also does this, name the president. An executive officer (執行役員) is not an officer under the Companies Act, so if one is in charge, let the title show it. Ask general affairs. The item is Optional: if no officer is in charge, leave it empty or write "None".
    .pitfall = If the name or title differs from the officers in item 7, you may be asked which is right. Officers who left after a shareholders' meeting tend to remain.
field-22-compliance-officer = Name of the officer in charge of compliance
    .example = Hanako Reiji, Director
    .weak = "General Affairs Department" is not the name of an officer, which is what is asked for.

item-23 = Dedicated department or committee
    .group = Organization
    .why = Examiners and prospective customers see whether compliance is organized, or left to one person.
    .how = If a department or a body that meets (a committee or a regular meeting) is in charge, write "Yes" and its name. The item's title says "dedicated", that is, doing only this work, but the question asks for the department or committee in charge. If, say, General Affairs does it besides other work, write "General Affairs Department (among other duties)". See the organization chart or the committee's rules.
    .pitfall = Departments renamed in a reorganization and committees that no longer meet tend to remain. Use the name in the organization chart or the rules, not a nickname.
field-23-compliance-unit = Whether there is an internal department or committee in charge of compliance and, if so, its name
    .example = Yes (Compliance Committee)
    .weak = "Yes" alone gives no name of a department or committee, so the sheet may be sent back.

item-24 = Information security rules
    .group = Documents
    .why = Examiners and prospective customers see whether security runs on written rules backed by management. This is a Required (level considered) item; the level is not published, but the certified sheets we have seen answer it positively.
    .how =
        First field: name the documents that really exist, in the order basic policy (the company's position), rules (what must be kept), manuals and procedures (how it is done). If you hold ISMS certification, start from its list of documents.
        Second field: say whether management (the board, the representative director and so on) approved them, and add who did. The board minutes or the approval box on the cover page show this. IT or general affairs staff know.
    .pitfall = If old titles remain after a revision, or only the basic policy was approved, the answer no longer fits the facts. A privacy policy alone does not read as rules on information security as a whole.
field-24-security-documents = Names of documents such as basic policies, rules and manuals on information security
    .example = Basic Policy on Information Security; Information Security Management Rules; Personal Information Handling Rules; System Operation Manual; Media Management Procedure; Incident Response Procedure
    .weak = "Yes" or "A set of internal rules" gives no document names, so the sheet may be sent back.
field-24-security-documents-approval = Whether the above documents have been approved by management
    .example = Yes (approved by the board of directors)
    .weak = "Partly" does not say which documents lack approval, so the sheet may be sent back.

item-25 = Solicitation and sales rules
    .group = Documents
    .why = Prospective customers see whether sales talk, advertising and agents follow internal rules, so that they are not misinformed before signing.
    .how =
        First field: whether there are documents that govern sales explanations, advertising claims, instructions to agents and so on and, if so, their names. They need not have "solicitation" or "sales" in the title; a manual for sales staff or a guide for agents counts if it sets such rules. Ask the head of sales.
        Second field: whether management approved them. If there are no documents, write something like "Not applicable (no such documents)".
    .pitfall = Watch for contradictions, such as "No" in the first field and "Yes" in the second. Price lists and brochures are neither rules nor manuals.
field-25-sales-documents = Whether there are basic policies, rules, manuals, etc. on solicitation and sales and, if so, the document names
    .example = Yes (Sales Management Rules, Sales Activity Manual, Sales Guide for Agents)
    .weak = "Yes" alone gives no document names, so the sheet may be sent back.
field-25-sales-documents-approval = Whether the above documents have been approved by management
    .example = Yes (approved by the representative director)

item-26 = ASP/SaaS complaint handling rules
    .group = Documents
    .why = Examiners and prospective customers see whether complaints follow a set procedure and do not depend on who takes the call.
    .how =
        First field: whether there are documents that set out how customers' complaints are received, reported inside, answered and kept from recurring and, if so, their names. If there is none for complaints alone but the support manual contains the procedure, name that manual. Ask the head of support.
        Second field: whether management approved them. The item is Required, so even without documents do not leave blanks: write "No" and "Not applicable (no such documents)".
    .pitfall = Copying the titles from item 24 is untrue if those documents contain no complaint procedure. The approval field is easily forgotten.
field-26-complaint-documents = Whether there are basic policies, rules, manuals, etc. on handling ASP/SaaS complaints and, if so, the document names
    .example = Yes (Complaint Handling Rules, Support Manual)
    .weak = "Yes" alone gives no document names, so the sheet may be sent back.
field-26-complaint-documents-approval = Whether the above documents have been approved by management
    .example = Yes (approved by the representative director)


## Basic Service Characteristics

section-basic-service-characteristics = Basic Service Characteristics

item-27 = Service name
    .group = Service content
    .why = Prospective customers use the name to check that the certified service is the one they are about to sign for.
    .how = Write the official name exactly as in your terms of service, contracts and website, down to upper and lower case, full-width and half-width letters, spaces and symbols. If you apply for one edition or plan only, let the name show it. Product planning, sales or the opening of the terms of service will settle it.
    .pitfall = If the spelling differs even slightly from the other items or the sheet's header, it looks like another service. After a change of name, the old one tends to remain in last time's answers.
field-27-service-name = Service name of the ASP/SaaS applied for
    .example = Sample Order Cloud
    .weak = A shortened name such as "Order Cloud" does not show which service is certified.

item-28 = Service launch
    .group = Service content
    .why = Prospective customers see how long the service has been running and whether it was rebuilt recently.
    .how =
        First field: the launch date in the Western calendar, down to the day. The form does not say whether a trial or the official version counts; the day the official service began is the clearest answer.
        Second field: whether there has been a major renewal, such as a full redesign of the screens or a move to another platform and, if so, the date and what changed. What counts as "major" is not defined either. The head of development, release notices and press releases have the dates.
    .pitfall = Japanese era years, or "spring 2015", do not answer a question that asks for a Western date, so the sheet may be sent back. Renewals made since the last application are easily left out.
field-28-launch-date = Date the ASP/SaaS applied for was launched (Western calendar)
    .example = 2015-04-01
    .weak = "April, Heisei 27" is in the Japanese calendar and lacks the day, so the sheet may be sent back.
field-28-major-renewals = Whether there has been a major renewal, etc. between launch and application and, if so, the renewal date(s) (Western calendar)
    .example = Yes (2022-10-01: screens redesigned and API opened)
    .weak = "Yes" alone gives no renewal date, so the sheet may be sent back.

item-29 = Basic service type
    .group = Service content
    .why = Examiners and prospective customers learn what kind of service the answers that follow describe.
    .how = Choose one of the four and keep its wording. The form gives no definitions, but they can broadly be read as follows. Application service: business software used over the network. Network infrastructure service: lines and communication functions. ASP infrastructure service: common functions, such as authentication or billing, for other ASP/SaaS. Other service: none of these. Ask the head of development.
    .pitfall = Words that are not among the options, such as "SaaS" or "cloud service", may get the sheet sent back. Check that the type fits your description in item 30.
field-29-service-type = Select the applicable type from four: application service, network infrastructure service, ASP infrastructure service, other service
    .example = Application service
    .weak = "SaaS" is not one of the four options, so it does not tell the type.
    .choice-application = Application service
    .choice-network-infrastructure = Network infrastructure service
    .choice-asp-infrastructure = ASP infrastructure service
    .choice-other = Other service

item-30 = Service content and scope
    .group = Service content
    .why = Prospective customers see whether the service fits their work, what is and is not included, and whether data go to other companies.
    .how =
        The limit is 500 characters for the two fields together.
        First field: who uses the service and for what, the main functions, the features, and the scope (what is not included). Product brochures are a start, but drop the sales talk.
        Second field: whether the service is linked with other providers' services, by data or by authentication and, if so, the provider, the service, and which data pass or why. Product planning or the head of development knows.
    .pitfall = The first field alone can use up the 500 characters, and the total then exceeds the limit. Also look for links that have ended and for differences from the APIs in item 53.
field-30-service-description = Content and features of the ASP/SaaS applied for <within 500 characters>
    .example =
        Application service: order handling in a browser for small firms.
        Functions: order intake, delivery dates, invoices; quotes, purchasing, acceptance; approval routes, CSV.
        Features: one number traces an order to its invoice; two-factor authentication.
        Scope: setup help and support; not users' devices, lines or in-house systems.
    .weak = "An easy-to-use cloud service for efficient ordering" tells neither the users, the functions nor the scope.
field-30-service-alliances = Whether the service is linked with services of other providers and, if so, the details <within 500 characters together with the preceding entry>
    .example =
        Yes:
        - Kakuu Accounting "Kakuu Accounting Cloud": billing data, by API
        - Reiji Mail "Reiji Web Post": printing and posting invoices
        Sent only if the user turns it on.
    .weak = "Yes (linked with accounting software)" names neither the provider nor the data, so the sheet may be sent back.

item-31 = Scope of customization
    .group = Service content
    .why = Prospective customers see how far the service can be adapted to their work, and where a separate contract or cost begins.
    .how = Customization means changing functions or screens for a particular customer. Three parts make it clear: what users can set themselves, what you adapt on request, and what you do not change. Say which parts depend on the contract. The limit is 200 characters (full-width and half-width each count as one on this screen). Development knows the settings in the admin screens; sales knows past requests.
    .pitfall = "Depends on the contract" alone hides what can be changed as standard. Look for text over the limit, and for differences from the fees in item 36 or from your terms of service.
field-31-customization-scope = Scope of application customization (state so if it depends on the contract) <within 200 characters>
    .example = Field names, form layouts, approval routes and rights: set by the user's administrator. Extra import formats: by separate contract (scope and cost per contract). The program itself: not customized.
    .weak = "On request" tells neither what can be changed as standard nor what depends on the contract.

item-32 = Advance notice of service (business) change or termination
    .group = Change or termination of the service
    .why = Prospective customers judge whether they would have enough time to prepare for a change or a shutdown. The item is Required (level considered), so the examiners also look at the level.
    .how =
        Timing: how many months ahead you tell users when the service changes or ends. If the two differ, give both. The form asks for units such as 1, 3, 6 or 12 months. The level is not published; one month's notice is seen in certified sheets.
        Method: the means you actually use, such as e-mail and a message in the admin screen. Look in the change and termination clauses of your terms of service; if they are silent, management decides.
    .pitfall = An answer without a number of months, such as "in advance", may be sent back. Check that the period matches your terms of service, and don't confuse it with maintenance notice (item 91).
field-32-change-notice-timing = When users are notified (state the advance notice period in units such as 1, 3, 6 or 12 months before)
    .example = 6 months before (for both change and termination)
    .weak = "We give notice in advance" alone doesn't say how many months before, so the sheet may be sent back.
    .usual =
        1 month before
        3 months before
        6 months before
        12 months before
field-32-change-notice-method = Method of notice
    .example = E-mail to each customer's administrator and a notice in the admin screen
    .weak = "By appropriate means" alone doesn't name the means, so the sheet may be sent back.

item-33 = Response and alternative measures after service (business) change or termination
    .group = Change or termination of the service
    .why = Prospective customers judge whether they could carry on working and get their data back after the service changes or ends.
    .how =
        Policy: the principle by which you support users after a change or termination. Measures: what you would actually do, such as introducing another service, exporting data or helping with migration. Return of data: whether you are responsible for returning user data when the contract ends and, if so, in what format and for how long.
        Check the clauses on termination and data in your terms of service, and ask management and the developers.
    .pitfall = The same sentence in both policy and measures reads as if there were no concrete measures. Return terms often contradict the terms of service or another form sent to a customer, so compare them first.
field-33-termination-policy = Whether there is a basic policy on response and alternative measures and, if so, its outline
    .example = Yes. We keep the service running until the announced end date and support data migration so that users' work is not interrupted
    .weak = "Yes" alone doesn't say what the policy is, so the sheet may be sent back.
field-33-termination-measures = Whether there are concrete measures for users in line with the basic policy (introduction of alternative services, etc.) and, if so, their outline
    .example = Yes. Introduction of alternative services, bulk data export (CSV) and a migration guide
    .weak = "Yes" alone doesn't tell users what they would get, so the sheet may be sent back.
field-33-data-return-duty = Whether there is a responsibility to return information assets (user data, etc.) when the contract ends
    .example = Yes. User data is returned in CSV for 30 days after the contract ends (downloaded from the admin screen)
    .weak = "Yes" alone answers the question, but without format and period users can't tell whether they will be able to get their data.

item-34 = Contact for service (business) change or termination
    .group = Change or termination of the service
    .why = Users who hear of a change or termination check where and when they can ask about it. The item is Required (level considered), so the examiners also look at the level.
    .how = Write "Yes", then the name of the desk and its hours (days and times). It need not be a special desk: the ordinary support or complaint desk counts. A phone number or e-mail address lets users reach you at once. The level is not published. Ask the support staff or look at the contact page of your site.
    .pitfall = An answer that lacks either the name or the hours may be sent back. When the desk or its hours change, update items 85 (contact) and 86 (business days and hours) as well.
field-34-change-contact = Whether there is a contact point (including the ordinary complaint desk) and, if so, its name and hours
    .example = Yes. Sample Support Center (tel. 03-0000-0000, support@example.jp), weekdays 9:00-18:00
    .weak = "Yes" alone gives neither the name nor the hours of the desk, so the sheet may be sent back.

item-35 = Charging method
    .group = Service fees
    .why = Prospective customers estimate how the price changes with how much they use and how many people use it.
    .how =
        The usage-based part grows with the amount used: say what is counted (storage, transactions, etc.) and in what unit. If there is none, write "No". The fixed part is charged whatever the amount used: say whether it is monthly or yearly and what it is charged for.
        Put a fee that depends on the number of contracted users in one of the two fields only. Check the price list with sales or accounting.
    .pitfall = After a price change this row is easily left as it was. The same fee in both fields reads as if it were charged twice.
field-35-usage-charging = Charging method for the usage-based part
    .example = Charged by additional storage (1,100 yen per month, tax included, for each 10 GB)
    .weak = "Usage-based" alone doesn't say what is counted or in what unit.
field-35-fixed-charging = Charging method for the fixed part
    .example = Fixed monthly fee: a basic fee for up to 10 users, plus an amount per user from the 11th
    .weak = "Monthly" alone doesn't say whether the fee is per company or per user.

item-36 = Price structure
    .group = Service fees
    .why = Prospective customers compare the cost at the start and each month, and how long they are bound, with other services.
    .how =
        Initial cost: what is charged once at the start. Monthly fee: what is charged each month. Say whether tax is included. If it varies by plan or number of users, give the smallest configuration and the unit of increase; if each case is quoted, say so and name what the price depends on. With no initial cost, write "No" or "0 yen".
        Minimum contract period: the shortest time a customer must stay, or "No" if there is none. Check the price list and the terms of service.
    .pitfall = A price without tax status or number of users can't be compared. After a price change, check it against your published price list.
field-36-initial-fee = Initial cost
    .example = 55,000 yen (tax included)
    .weak = "Quoted separately" alone doesn't say what the amount depends on.
field-36-monthly-fee = Monthly fee
    .example = 33,000 yen (tax included, up to 10 users); 1,100 yen (tax included) more for each user from the 11th
    .weak = "33,000 yen" alone doesn't say whether tax is included or how many users it covers.
field-36-minimum-term = Minimum contract period
    .example = 1 month

item-37 = Cancellation penalty
    .group = Service fees
    .why = Prospective customers judge whether leaving early would cost them extra.
    .how = A cancellation penalty is money charged to a user who cancels before the contract ends. Write "No" if you charge none; otherwise "Yes" and the amount or how it is worked out (for example, the monthly fee for the remaining months). Include a charge for the remaining term even if your contract doesn't call it a penalty. Check the cancellation clause of your terms of service with whoever handles contracts or accounting.
    .pitfall = "Yes" alone doesn't give the amount and may be sent back. If you answer "No" but have a minimum contract period (item 36), check in your terms what happens to a cancellation within it.
field-37-cancellation-penalty = Whether there is a cancellation penalty (on the user side) and, if so, its amount
    .example = No
    .weak = "Yes" alone gives neither the amount nor how it is worked out, so the sheet may be sent back.

item-38 = Deadline for cancellation requests by users
    .group = Service fees
    .why = Prospective customers see by when they would have to tell you that they want to leave.
    .how = If there is a deadline, write "Yes" and how many days or months before the end it falls. If it follows the calendar, such as the last day of the previous month, also say how many months that amounts to. If users can cancel at any time with immediate effect, write "No". It stands in the cancellation clause of your terms of service; the contract or sales staff know it.
    .pitfall = "Yes" alone doesn't give the deadline and may be sent back. Don't confuse it with the notice you give to users (item 32).
field-38-cancellation-deadline = Whether there is a deadline for accepting cancellation by users and, if so, that deadline (state how many days or months before)
    .example = Yes. 1 month before (by the last day of the month before the month of cancellation)
    .weak = "Yes" alone doesn't say how many days or months before, so the sheet may be sent back.

item-39 = Service availability settings
    .group = Service quality
    .why = Prospective customers judge from the record and past incidents how steadily the service has run.
    .how =
        Actual value: availability is the share of the planned service time in which the service could really be used.
        Example: 42 minutes down in a year of 525,600 minutes gives (525,600 - 42) / 525,600 x 100 = 99.992% (about 99.99%)
        Give the period, and say whether planned outages (announced stops for maintenance) count as downtime. If there is no record yet, for example just after launch, give the reason and the target.
        Pattern and reference value: find the service type nearest to yours in the information security guideline for ASP/SaaS (2008) of MIC (Ministry of Internal Affairs and Communications). By example: 1 ordering, HR, accounting, document management; 2 sales, inventory, groupware; 3 sales support, CRM, asset management; 4 network monitoring; 5 document management without confidential information; 6 video meetings, e-learning. The reference value is 99.5% or more for pattern 1 and 99% or more for pattern 5; look up the others in the guideline.
        Incidents: date, length and cause of each outage. If there were none, write "No" and since when you have kept records. The operations staff have the monitoring records and incident reports.
    .pitfall = A figure without a period, or one that may be a target, may be sent back. The record and the incidents go stale, so take them anew at each renewal.
field-39-availability-actual = Actual service availability to date or, where unavoidable reasons prevent stating it, the reason and the target value
    .example = 99.99% (2025-10-01 to 2026-09-30; planned outages not counted as downtime)
    .weak = "99.9%" alone doesn't give the period or say whether it is a record or a target, so the sheet may be sent back.
field-39-availability-pattern = Pattern number of the service type in the "Information Security Measures Guideline" that the service applied for falls under, and that guideline's reference value for availability
    .example = Pattern 1, reference value 99.5% or more
    .weak = "Pattern 1" alone leaves out the reference value that is asked for.
    .reference-source = "ASP・SaaSにおける情報セキュリティ対策ガイドライン" (Information Security Measures Guideline for ASP/SaaS), Ministry of Internal Affairs and Communications, 2008
field-39-outage-history = History of service outage incidents
    .example = 2025-11-12: down for 42 minutes (database failure). No other outage incidents since the renewal on 2022-10-01
    .weak = "No" alone doesn't say since when records have been kept.

item-40 = Service performance management
    .group = Service quality
    .why = Prospective customers judge whether you would notice by yourself when screens become slow. The item is Optional.
    .how = First field: how you notice that a fault has slowed the service down. Second field: how you routinely confirm that it runs at normal speed. In both, give the place (where you watch from: your own monitoring server, an outside monitoring service), the interval between checks, and the method (checking that a screen appears, measuring response time). Ask the operations staff, who know the monitoring settings.
    .pitfall = "Checked with a monitoring tool" gives neither place nor interval. The old text easily stays when the tool or the interval changes.
field-40-degradation-detection = How a drop in service response speed, etc. caused by system faults in equipment, software, etc. is detected (place and interval of detection, screen display checks, etc.)
    .example = An outside monitoring service checks the main screens every 5 minutes and alerts the operations staff to display failures or delays over 3 seconds
    .weak = "Detected with a monitoring tool" gives no place, interval or method.
field-40-performance-monitoring = How the normality of service performance such as response speed is ascertained (place and interval of detection, screen display checks, etc.)
    .example = An outside monitoring service records the response time of the login and order list screens every 5 minutes; the operations staff review the trend once a month
    .weak = "Checked regularly" alone doesn't say what is watched or how often.

item-41 = Service performance enhancement
    .group = Service quality
    .why = Prospective customers judge whether the service would keep its speed as use grows. The item is Optional.
    .how = A criterion is the mark at which you decide to add servers or bandwidth (CPU use, number of connections, etc.); a plan is an enhancement with a set date. If you have either, write "Yes", the criterion and the technical means. Load balancing spreads work over several servers; network routing is the choice of path for traffic; compression makes the data sent smaller. Automatic scaling in the cloud counts too: give the condition you set. Ask whoever runs the infrastructure.
    .pitfall = "Yes" alone doesn't say what you do and when. After changing the configuration, check that this still agrees with item 89 (mechanisms to avoid service downtime).
field-41-capacity-enhancement = Whether there are criteria or plans for enhancing networks, equipment, etc. and, if so, an outline of the technical measures (load balancing, network routing, compression, etc.)
    .example = Yes. Servers are added automatically when CPU use stays above 70%; load balancing with a load balancer and compression of traffic
    .weak = "Yes" alone gives neither the criterion nor the means of enhancement.

item-42 = Certifications and audits
    .group = Service quality
    .why = Prospective customers judge whether a third party has checked how you manage information. The item is Optional.
    .how = Give the official name of each certification or audit with its registration number and the month obtained; write "No" for those you lack. PrivacyMark concerns personal information, ISMS information security, ITSMS the running of IT services. A No. 18 audit (SAS 70 in the US) is a check of internal controls over work done for clients, by a certified public accountant or audit firm; today JICPA practical guideline 3402 and SOC 1 reports take its place. General affairs or the security staff hold the certificates.
    .pitfall = Old registration numbers and expired certificates tend to stay here. Don't present your cloud provider's certifications as your own.
field-42-certifications-audits = Whether PrivacyMark, ISMS (JIS Q 27001, etc.) or ITSMS (JIS Q 20000-1, etc.) has been obtained and whether a No. 18 audit (SAS 70 in the US) report has been prepared and, if so, the name of the certification or audit
    .example = Yes. ISMS (JIS Q 27001), registration no. IS 000000 (obtained June 2024). PrivacyMark, ITSMS and No. 18 audit: no
    .weak = "Yes" alone doesn't name the certification or audit, so the sheet may be sent back.

item-43 = Handling of personal information
    .group = Service quality
    .why = Prospective customers judge whether they can know beforehand what the personal information they hand over will be used for.
    .how = Say where and how you state the purpose of use when you receive personal information through applications or inquiries: the privacy policy on your site, the application screen, the terms of service. Give the document's name and, if it is public, its URL. When you receive the information directly from the person, as on an application screen, the Act on the Protection of Personal Information requires the purpose to be stated beforehand. Ask the person in charge of personal information or general affairs.
    .pitfall = "It is stated" alone doesn't say where and may be sent back. Document names and URLs here are often left behind when the site is rebuilt.
field-43-personal-information-purpose = Statement of the purpose of use when personal information is collected
    .example = Yes. Stated in the "Privacy Policy" on our website and on the application screen (https://www.example.jp/privacy)
    .weak = "It is stated" alone doesn't say where or how, so the sheet may be sent back.

item-44 = Vulnerability assessment
    .group = Service quality
    .why = Prospective customers judge whether you regularly look for weak points that attackers could use, and fix them. The item is Optional.
    .how = A vulnerability assessment looks for weak points in programs and settings that an attacker could use. First field: the targets. You may add that equipment run by your cloud provider is not among them. Second field: for each target, how often, by whom (in-house or an outside company), and the state of fixing what was found. Check the assessor's report or the developers' records.
    .pitfall = If you name two targets but give frequency and response for one, the other looks forgotten. Leave out the details of weak points found: they would help an attacker.
field-44-vulnerability-scope = Targets of assessment (application, OS, hardware, etc.)
    .example = Application, OS
    .weak = "Servers" alone doesn't say whether the application and the OS are assessed.
field-44-vulnerability-response = Frequency of assessment and, for parts found to need measures, the status of response (for each target)
    .example =
        Application: once a year by an outside specialist company; the 2 findings of June 2026 have been fixed
        OS: once a year by an outside specialist company; no findings in June 2026
    .weak = "Done regularly" alone gives neither the frequency nor whether the weak points found were fixed.

item-45 = Backup measures
    .group = Service quality
    .why = Prospective customers judge how much data they could lose in a failure or by mistake, and how many days back the service can be restored.
    .how =
        Interval means how often a backup is taken: write it as "once a day", and add the time of day.
        Backup generations means keeping several past backups instead of overwriting the last one: write the number kept and how many days that covers.
        The person who runs the servers knows both. For a cloud database, look at the backup settings in the management console.
    .pitfall = Buyers' own checklists also ask for the number of generations, and the two answers often differ. When you change the setting, correct both.
field-45-backup-interval = Backup interval
    .example = Once a day (daily at 2:00)
    .weak = "Taken regularly" gives no interval, so the sheet may be sent back.
field-45-backup-generations = Generational backup (state how many generations back)
    .example = Up to 14 generations back (14 days)
    .weak = "Yes" alone doesn't say how many generations back you can go, so the sheet may be sent back.

item-46 = Backup management
    .group = Service quality
    .why = Prospective customers judge whether your backups could really be restored when needed.
    .how =
        Write how often you confirm that backups were taken properly and can be read back. Looking at the result of a backup job is not the same as a restore test, in which data is actually put back, so say which of the two you mean.
        The person who runs the servers can tell from the procedures or the work records. The item is Optional: if you don't answer, leave it blank or write "-".
    .pitfall = The interval of taking backups (item 45) is sometimes written here by mistake. Don't state a check that stands in the procedures but isn't carried out.
field-46-backup-check-interval = Interval of backup verification
    .example = Once a month (by a restore test)
    .weak = "Checked as needed" gives no interval and doesn't show that it is really done.

item-47 = Awards and commendations
    .group = Service quality
    .why = Prospective customers use it as a clue to whether a third party has recognized the service.
    .how =
        For awards related to this service or to ASP/SaaS, write the official name of the award, the category, the organizer, and the year and month. Whoever handles publicity or sales can check the certificate or the news page of your site.
        If there are none, write "None". The item is Optional, so it may also stay blank.
    .pitfall = Watch for a misspelled award or organizer and a missing date. Company awards that have nothing to do with ASP/SaaS don't belong here.
field-47-awards = History of awards, etc. related to ASP/SaaS
    .example = Kakuu Cloud Award 2024, Excellence Award in the business efficiency category (organized by the Kakuu Cloud Association, November 2024)
    .weak = "Has received awards" doesn't say which award or when.

item-48 = SLA (service level agreement)
    .group = Service quality
    .why = Prospective customers judge whether the levels in this sheet become a promise under the contract or are only published information.
    .how =
        An SLA is an agreement with the user on service levels such as availability. If an SLA containing disclosure items of this sheet is attached to the contract, write "Yes" with the name of the document; if not, write "No".
        Whoever handles contracts can check the contract template or the annexes of the terms of service.
    .pitfall = Targets that are only shown on your site are not attached to the contract. If you answer Yes, the figures in the SLA must agree with your other answers, such as item 39.
field-48-sla-attached = Whether the disclosure items in these examination criteria are attached to the contract as an SLA
    .example = Yes (a "Service Level Agreement" is attached to the contract)
    .weak = "We have an SLA" doesn't say whether it is attached to the contract or only shown on the site.

item-49 = Number of users
    .group = Service usage
    .why = Prospective customers gauge how widely the service is used and whether it is likely to last.
    .how =
        State whether the figure is the number of customer companies or of people who use it (active IDs), together with an as-of date. You may give both.
        Sales or billing knows the companies, the people who run the service know the IDs. The item is Optional: if you don't publish the figure, leave it blank or write "Not disclosed".
    .pitfall = The figure is out of date at every renewal. Without a date nobody knows when it was true, and counting free trials or cancelled users overstates it.
field-49-user-count = Number of users
    .example = 1,240 customer companies, 9,800 users (as of 2026-09-30)
    .weak = "About 10,000" doesn't say whether these are companies or people, or as of when.

item-50 = Number of agents
    .group = Service usage
    .why = Prospective customers learn whether they can buy or get advice through an agent, and how large the sales network is.
    .how =
        Write the number of companies that sell or refer this service under a contract with you, with an as-of date. Sales can check the list of agency contracts.
        If you sell only directly, write "0 (direct sales only)". The item is Optional, so it may also stay blank.
    .pitfall = Agents whose contracts have ended, or contacts without a contract, are easily counted by mistake. Review the number and the date at renewal.
field-50-agent-count = Number of agents
    .example = 6 companies (as of 2026-09-30)
    .weak = "Several" gives neither a number nor a date.


## Applications, Platforms, Servers, Storage, etc.

section-application-platform-server-storage = Applications, Platforms, Servers, Storage, etc.

item-51 = Main software realizing the service
    .group = Content
    .why = The IT staff of a prospective customer check what the service is made of and how far it depends on other companies' products.
    .how =
        The main software is what does the core work of the service, whether you developed it or bought it.
        Name: write the product or package name. If your own software has no name, use the service name, as in "(service name) core".
        Outline: in up to 200 characters, say what it does and in what environment it runs. The head of development knows this.
    .pitfall = The outline tends to turn into an advertisement or to exceed 200 characters. Write other companies' product names as their makers do.
field-51-main-software-name = Name of the main software
    .example = Sample Order Engine
    .weak = "Our own system" doesn't say which software is meant.
field-51-main-software-outline = Outline of the main software <within 200 characters>
    .example = In-house software for entering and approving orders, printing forms and linking by API. Written in Ruby on Rails; runs on Linux and PostgreSQL (Amazon RDS) in the AWS Tokyo region.
    .weak = "Everything for orders" doesn't say what the software does or where it runs.

item-52 = Provider of the main software
    .group = Content
    .why = Prospective customers judge who maintains the core software and whether that company can be relied on.
    .how =
        Write the official name of the company that develops or provides the software named in item 51. If you developed it, write your company name and "(developed in-house)".
        If item 51 names several, list the providers in the same order so that each can be matched. For open source, write the organization that develops it. Ask the head of development.
    .pitfall = A reseller's name is often given instead, or item 51 is changed and this one isn't. Old names also remain after mergers and name changes.
field-52-main-software-provider = Name of the provider of the main software
    .example = Sample Works Inc. (developed in-house)
    .weak = "In-house" alone is not a company name; write the official name.

item-53 = Method of linking with other systems
    .group = Linkage and extensibility
    .why = Prospective customers judge whether the service can be linked with the accounting, sales or other systems they already use.
    .how =
        An API is the gateway through which another system exchanges data with yours or operates it. The head of development can check the API specification.
        First field: name the APIs that follow a widely used method, such as a REST API, or a published standard.
        Second field: if you have methods of your own, say whether the specification can be made public ("Can be made public" or "Cannot be made public") and, if so, where. If you have none, write "Not applicable". Both are Optional.
    .pitfall = An API still under development reads as available. The second field asks whether the API can be made public, not whether it exists.
field-53-standard-api = Where standard APIs, etc. are used to link with other systems, the names of those APIs, etc.
    .example = REST API (JSON format)
    .weak = "API available" gives no name or method, so nobody can tell whether it will link.
field-53-nonstandard-api-disclosure = Where non-standard APIs, etc. are used to link with other systems, whether those APIs, etc. can be made public
    .example = Can be made public (the specification of our own order import format is published on our site)
    .weak = "We have one" doesn't answer whether it can be made public.

item-54 = Liveness monitoring (software, equipment)
    .group = Security
    .why = Prospective customers judge how early you would notice a stop and how soon they would hear of it. The item is Required (level considered), so the examiners also look at the level.
    .how =
        Liveness monitoring means checking at a fixed interval that equipment and software are running.
        First field: give the interval for each of the five targets. Platform means the OS, database and so on; information security equipment means firewalls and the like; communication equipment means routers and the like. Where the cloud provider runs the equipment, say so. The person who runs the servers can check the monitoring tool.
        Second field: give the time from detecting a failure to telling users, and the means.
        The level expected is not published. The reference values in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications include liveness monitoring once in 10 minutes and notice within 60 minutes (for which pattern could not be confirmed). An interval of 5 minutes is seen in certified sheets.
    .pitfall = One of the targets is often left without an interval, or the notice is just "promptly". Make sure the time also holds at night and on holidays.
field-54-alive-monitoring-interval = Monitoring interval for each target of liveness monitoring (application, platform, server/storage, information security equipment, communication equipment)
    .example =
        Application: 5 minutes
        Platform: 5 minutes
        Server/storage: 5 minutes
        Information security equipment: 5 minutes
        Communication equipment: 5 minutes
        (Equipment run by AWS is monitored by AWS)
    .weak = "Monitored around the clock" gives no interval for each target, so the sheet may be sent back.
field-54-failure-notice-time = Time until users are notified of a failure
    .example = Within 60 minutes of detecting the failure (by e-mail and on the status page)
    .weak = "Notified promptly" doesn't say within how many minutes, so the sheet may be sent back.

item-55 = Fault monitoring (software, equipment)
    .group = Security
    .why = Prospective customers judge whether you would notice faults and slowdowns before the service stops altogether.
    .how =
        Fault monitoring looks for trouble such as errors, slow responses or disks filling up. It differs from the liveness monitoring of item 54, which only sees whether things are running.
        Begin with Yes or No, then add what is monitored and how you learn of trouble. The person who runs the servers can check the monitoring tool.
        For reference, the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has a reference value of fault monitoring once in 30 minutes (for which pattern could not be confirmed).
    .pitfall = An answer copied from item 54 doesn't show whether faults are monitored. After changing the tool, check that no target was dropped.
field-55-failure-monitoring = Whether faults are monitored
    .example = Yes (errors, response time and disk usage are monitored; staff are alerted automatically)
    .weak = "Yes" alone is an answer, but it shows neither what is monitored nor how this differs from liveness monitoring.

item-56 = Time synchronization
    .group = Security
    .why = The IT staff of a prospective customer judge whether the times of records and transactions are right and whether logs can be compared after an incident.
    .how =
        Write by what means and to what source the server clocks are set. NTP is a method of setting clocks over a network. On AWS this may be the Amazon Time Sync Service; with your own equipment, name the NTP server you refer to.
        The person who runs the servers can check the time settings of the OS.
    .pitfall = "Synchronized" alone doesn't state the method. After servers are moved, the old NTP server's name may remain here.
field-56-time-synchronization = Method of synchronizing system time
    .example = Synchronized with the Amazon Time Sync Service by NTP
    .weak = "Done" doesn't say what the clocks are set to.

item-57 = Virus checking
    .group = Security
    .why = Prospective customers judge whether each way in for viruses is covered and how quickly you are ready for new ones. The item is Required (level considered), so the examiners also look at the level.
    .how =
        State whether e-mail, downloaded files and file access on servers are each dealt with. If the service has no such function, for example no incoming e-mail, say so.
        Then state within how many hours of the vendor's release the pattern files (the definitions by which viruses are recognized) are updated. The person who runs the servers can check the settings of the antivirus software.
        The level expected is not published. "Within 24 hours of the vendor's release" is seen in certified sheets.
    .pitfall = A missing update interval, or one of the three targets left out, may be sent back. Describe the service, not your office computers.
field-57-virus-check = Whether e-mail, downloaded files and file access on servers are dealt with and, if so, the update interval of pattern files (time from vendor release)
    .example = Yes. E-mail, downloaded files and file access on servers are scanned; pattern files are updated within 24 hours of the vendor's release
    .weak = "Yes (updated automatically)" states neither the targets nor the hours from release, so the sheet may be sent back.

item-58 = Records (logs, etc.)
    .group = Security
    .why = Prospective customers judge whether there are records to investigate an incident and how far back they go. The item is Required (level considered), so the examiners also look at the level.
    .how =
        For three kinds of records (logs), state whether they are kept and for how long: user activity, such as logins and operations; exception handling, such as errors; and security events, such as detected unauthorized access. If the periods differ, give each.
        The head of development or the person who runs the servers can check the log retention settings.
        The level expected is not published. Retention for six months is seen in certified sheets.
    .pitfall = A missing retention period, or an answer that covers only some of the three kinds, may be sent back. Check that a changed setting hasn't shortened the period.
field-58-log-retention = Whether records (logs, etc.) of user activity, exception handling and security events are kept and, if so, their retention period
    .example = Yes. Records of user activity, exception handling and security events are all kept for 12 months
    .weak = "Yes" alone doesn't give the retention period, so the sheet may be sent back.

item-59 = Security patch management
    .group = Security
    .why = Prospective customers judge how soon you close a weakness once it is known. The item is Required (level considered), so the examiners also look at the level.
    .how =
        A security patch is a fix for a weakness in software. Write the time from the vendor's release until you start applying it, as an upper limit such as "within 7 days". If urgent patches are treated separately, give that time as well. Where the cloud provider applies the patches, say so.
        The person who runs the servers can check the patch procedure and the work records.
        The level expected is not published. Patching within a week is seen in certified sheets.
    .pitfall = A work cycle alone, such as "once a month", is not the time from release. State a period that your work records show you keep.
field-59-patch-interval = Patch update interval (time from vendor release to the start of patching)
    .example = Patching starts within 7 days of the vendor's release (within 48 hours for urgent patches)
    .weak = "Updated as needed" doesn't say within how many days of release, so the sheet may be sent back.


## Network

section-network = Network

item-60 = Recommended line
    .group = Lines
    .why = IT staff of a prospective customer judge whether their present line will do and who acts when it fails.
    .how =
        In the first field, name the kind of line you recommend for reaching the service. A leased line is used by one subscriber only; a VPN is a virtual private line inside a shared network.
        In the second, say where your responsibility ends and where that of the user or the carrier begins. The head of development knows the network layout; the terms of service say how responsibility is divided.
    .pitfall = A bare "None" as the scope of responsibility leaves the boundary unclear. Check that the answer agrees with the disclaimers in your terms of service.
field-60-recommended-line = Type of line: leased line (including VPN), Internet, etc.
    .example = Internet (broadband such as optical fiber). No leased line or VPN needed
field-60-line-responsibility = Scope of the ASP/SaaS provider's responsibility for the user connection line
    .example = Up to the point where the AWS Tokyo Region connects to the Internet. The user's own line is the responsibility of the user and the carrier.
    .weak = "None" alone does not show where the user's responsibility begins.

item-61 = Recommended bandwidth
    .group = Lines
    .why = Prospective customers estimate whether their line is fast enough, and whether it still will be when they add sites or users.
    .how = Bandwidth is the amount of data a line carries per second, given in Mbps or kbps. If you recommend a value, write "Yes" and then the range, such as "10 Mbps or more"; add whether it holds for upload or download, and per user or per site. If you have not set one, write "No". The head of development can arrive at a value by measuring the traffic of the most used screens and file transfers.
    .pitfall = "Optical fiber" is a type of line and belongs in item 60. Make clear whether you mean the contracted maximum or the actual speed.
field-61-recommended-bandwidth = Whether there is a recommended bandwidth and, if so, its range of data speed
    .example = Yes (an actual speed of 10 Mbps or more per site, both upload and download)
    .weak = "Yes" alone does not give the range of speed, so the sheet may be sent back.

item-62 = Recommended terminal
    .group = Lines
    .why = Prospective customers judge whether they can use the PCs and phones they already have.
    .how = For the terminal, write the kinds of device you test (PC, smartphone, tablet) with the name and version of the OS. For the browser, write its name and version. If you publish a system requirements page, say the same here; if not, ask the head of development what you test with. Mention a dedicated app if there is one.
    .pitfall = This answer goes stale easily. At each renewal, look for an OS whose vendor support has ended, or Internet Explorer, left over from the last sheet.
field-62-recommended-terminal = Type of terminal such as PC or mobile phone, OS, etc.
    .example = PC (Windows 11, macOS 15 or later); tablet and smartphone (iPadOS/iOS 18 or later, Android 14 or later)
    .weak = "PC, smartphone" alone does not show which OS and versions are supported.
field-62-browsers = Type of browser used
    .example = Latest versions of Google Chrome, Microsoft Edge, Safari and Firefox
    .weak = "Common browsers" does not say which browsers can be used.

item-63 = Firewall, etc.
    .group = Security
    .why = Prospective customers judge whether the basic defences against unauthorized access from outside are in place. The item is Required (level considered), so the examiners also look at the level.
    .how = After Yes or No, name the measures in place. A firewall blocks traffic that has not been allowed. A WAF (web application firewall) recognizes and blocks attacks on web applications. On a public cloud, traffic rules such as AWS security groups count as well. The person who runs the servers knows the setup. The level expected is not published; the certified sheets we have seen answer "Yes".
    .pitfall = Describe what protects the servers of the service, not the firewall of your office network. Old product names tend to remain after a change of setup.
field-63-firewall = Whether measures such as a firewall are in place to prevent unauthorized access
    .example = Yes (firewall (AWS security groups) and WAF in place)
    .weak = "Left to the cloud provider" does not show whether your own service has any measure in place.

item-64 = Intrusion detection
    .group = Security
    .why = Security staff of a prospective customer judge whether an intrusion that gets past the defences would be noticed.
    .how = Say whether you detect malicious packets (units of traffic) and intrusion into servers by people without authority. The usual means is an IDS (intrusion detection system), which examines traffic and records for signs of attack; an IPS also blocks what it finds. If "Yes", add the system used and who receives its alerts. Ask the person who runs the servers.
    .pitfall = Item 63 is about keeping attackers out; this one is about noticing them. A cloud feature that you have not switched on does not count as "Yes".
field-64-intrusion-detection = Whether malicious packets and unauthorized server intrusion are detected
    .example = Yes (detected by Amazon GuardDuty, which alerts operations staff automatically)
    .weak = "Yes" alone does not show how intrusion is detected, and you may be asked whether you mean the firewall.

item-65 = Network monitoring
    .group = Security
    .why = Prospective customers see how soon they would hear of a line failure, and estimate what it would mean for their work.
    .how = Give the time, in minutes or hours, from detecting a failure in the network between you and the user until you report it. The prompt names leased lines as an example. If your service is reached only over the Internet, answer for the section you are responsible for, or write "Not applicable" with the reason. The person who runs the servers can check the contact procedure. The item is Optional.
    .pitfall = "At once" or "promptly" gives no time. Keep the answer in line with the scope in item 60 and the notice time in item 54.
field-65-network-failure-notice = Time until reporting when a failure occurs in the network (leased line, etc.) between provider and end user
    .example = Within 60 minutes of detection (failures within our scope of responsibility; the user's line is not monitored)
    .weak = "Reported promptly" gives no time.

item-66 = ID and password management
    .group = Security
    .why = Prospective customers judge whether there are rules that prevent shared IDs and forgotten accounts of people who have left. The item is Required (level considered), so the examiners also look at the level.
    .how = Rules here means a written document approved within the company. After "Yes", give its name and briefly what it covers: issuing, changing and deleting IDs, length and handling of passwords, shared IDs. A section inside your information security rules will do; name that document. Ask whoever is in charge of information security or general affairs. The level expected is not published; the certified sheets we have seen answer "Yes".
    .pitfall = A habit without a document does not count as rules. Use the same document name as in item 24.
field-66-id-password-rules = Whether there are rules for the operation and management of IDs and passwords
    .example = Yes (the "Information Security Management Rules" cover issue, change and deletion of IDs, password length and a ban on shared IDs)
    .weak = "Yes" alone shows neither the document nor what it covers, and you may be asked.

item-67 = User authentication
    .group = Security
    .why = Prospective customers judge whether leaked passwords and misuse from outside are guarded against, and whether this meets their own policy. The item is Required (level considered), so the examiners also look at the level.
    .how = Describe how users are authenticated at login. Two-factor authentication checks a second kind of proof, such as a one-time password, in addition to the password. Access can be limited to places or devices by source IP address or by a client certificate installed on the device. Say which methods are standard and which apply only to users who choose them. Ask the head of development or look in the user guide. The level expected is not published.
    .pitfall = It is easy to write only "ID and password" and leave out limits by place or device. Do not present a feature that users may choose as if it applied to everyone.
field-67-user-authentication = Authentication method for controlling user access, method of authenticating connections from specific places and devices, etc.
    .example = Two-factor authentication by ID/password and one-time password. Users may also restrict access by source IP address
    .weak = "ID and password" alone does not show whether access can be limited to particular places or devices.

item-68 = Administrator authentication
    .group = Security
    .why = Prospective customers judge whether the company controls who can operate the servers. The item is Required (level considered), so the examiners also look at the level.
    .how = Say whether there is a formal procedure for administrator privileges on servers or the cloud: who applies, who approves, and how registration and deletion are recorded. After "Yes", add the name of the procedure, the approver and how often privileges are reviewed. Even a small company can answer "Yes" if requests and approvals are kept on record. Ask whoever is responsible for running the servers. The level expected is not published; the certified sheets we have seen answer "Yes".
    .pitfall = This is about your own operating staff, not the customer's administrator account. Check that the procedure covers deletion on transfer or resignation as well as registration.
field-68-administrator-authentication = Whether there is a formal procedure for registering and deregistering administrator privileges on the server operating (service providing) side
    .example = Yes (under the "System Operation Manual", registered and deleted with the operations manager's approval and recorded; reviewed every quarter)
    .weak = "Yes" alone does not show who approves or how privileges are removed, and you may be asked.

item-69 = Anti-spoofing measures (provider side)
    .group = Security
    .why = Prospective customers judge whether they can tell that a site or e-mail really comes from the provider, and how exposed they are to fake sites.
    .how = Anti-spoofing here means guarding against someone who pretends to be your company. After "Yes", give the authentication method. Typical ones are a server certificate, which vouches for the site (DV, OV or EV, depending on how the owner is vetted), and SPF, DKIM and DMARC, which let receivers verify the sender of e-mail. The person who runs the servers knows the certificate; whoever manages the domain (DNS) knows the e-mail settings.
    .pitfall = Measures against logins by someone posing as a user belong in item 67. "Yes" without a method may be sent back.
field-69-anti-spoofing = Whether measures are taken against third parties impersonating the provider and, if so, the authentication method
    .example = Yes (TLS 1.2 or later with an organization-validated (OV) server certificate; e-mail sender authenticated by SPF, DKIM and DMARC)
    .weak = "Yes" alone does not give the authentication method, so the sheet may be sent back.

item-70 = Other security measures
    .group = Security
    .why = Prospective customers look here for protection not asked about elsewhere, above all data encryption and measures against leakage. The item is Optional.
    .how = Write what items 63 to 69 do not cover: encryption of stored data and backups, limits on taking data out, monitoring of operations. For encryption, say which data are protected and by what method. Ask the people who run the servers and information security. If there is nothing to add, leave it blank or write "-".
    .pitfall = The sheet is made public, so leave out product versions and detailed settings that would help an attacker. Do not describe planned measures as if they were in place.
field-70-network-other-security = Other security measures worth special mention (measures against information leakage, data encryption, etc.)
    .example = Database and backups are encrypted by AES-256. All staff PCs are encrypted and copying to USB memory is blocked
    .weak = "SSL supported" alone says nothing about encryption of stored data or measures against leakage.


## Housing (Server Location)

section-housing = Housing (Server Location)

item-71 = Building type
    .group = Facility building
    .why = Prospective customers look at whether the building was made for servers or is shared with offices or shops, because sharing changes the conditions for power and entry control.
    .how =
        A dedicated building is one used as a data center, with no ordinary offices or shops in it. Start with the conclusion: "Dedicated building" or "Not a dedicated building (part of an office building)".
        If you rent space, the person who runs the servers can find this in the data center's facility specification or ask its sales contact. If you use a cloud such as AWS and it does not publish this, name the cloud and say so; sheets with "Not disclosed" and a reason have been certified. If your servers are in two or more places, answer for each.
    .pitfall = "We use AWS" does not say whether the building is dedicated. After a move to another site or to a cloud, the old building's answer is easily left behind.
field-71-dedicated-building = Whether it is a dedicated data center building
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Dedicated data center building
    .weak = "We use AWS" alone does not say whether the building is dedicated, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Dedicated building

item-72 = Location
    .group = Facility building
    .why = Prospective customers judge which country's law their data falls under, and whether the servers are in an area that would suffer the same disaster as they would.
    .how =
        Give the country and, for Japan, the regional block (Kanto, Tohoku, Kinki and so on). A street address is not needed. For rented space, the contract or the facility specification tells you.
        On a cloud, the person who runs the servers can see the region (the area in which the cloud groups its data centers) in the management console. For AWS, the Tokyo Region is "Japan (Kanto)" and the Osaka Region is "Japan (Kinki)". If backups are kept in another area, add that area and what it is for.
    .pitfall = This is where the servers are, not where your head office is. The answer easily goes stale when you add a region or a backup site.
field-72-dc-location = Country (for Japan, also the regional block, e.g. Kanto, Tohoku)
    .example = Japan (Kanto), AWS Tokyo Region
    .example-own = Japan (Tohoku)
    .weak = "In Japan" alone leaves out the regional block, so the sheet may be sent back.
    .hosting-aws = Japan (Kanto). { $cloud } Tokyo region|
    .hosting-azure = Japan (Kanto). { $cloud } Japan East region|
    .hosting-google-cloud = Japan (Kanto). { $cloud } Tokyo region|
    .hosting-cloud = Japan (|). { $cloud }
    .hosting-own = Japan (|)

item-73 = Earthquake resistance and seismic isolation
    .group = Facility building
    .why = Prospective customers judge whether the servers and the building would still be usable after a large earthquake.
    .how =
        In the first field give the shaking the building is designed for, with the scale and the basis, such as "seismic intensity 7 on the Japanese scale (design assumption)". In the second, answer Yes or No and give the type.
        Earthquake resistance makes the building strong enough to withstand shaking; seismic isolation puts devices, usually between ground and building, so that less shaking reaches it; vibration control absorbs shaking with devices in columns and walls. The data center's facility specification shows all this. If your cloud does not publish it, say so.
    .pitfall = "Earthquake resistant" is not a value. A building with neither seismic isolation nor vibration control is "No" in the second field, however strong it is.
field-73-seismic-value = Earthquake resistance value
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Seismic intensity 7 on the Japanese scale (design assumption of the building)
    .weak = "Earthquake resistant" alone gives no value, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Seismic intensity | (basis: )
field-73-base-isolation = Whether there is a structure with seismic isolation or vibration control
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Seismic isolation (isolators at the foundation of the building)
    .weak = "Yes" alone does not say whether it is seismic isolation or vibration control.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-74 = Uninterruptible power supply
    .group = Emergency power equipment
    .why = Prospective customers judge whether the servers keep running at the moment of a power cut, long enough for a generator to start or for a safe shutdown.
    .how =
        A UPS (uninterruptible power supply) feeds the servers from batteries when the mains fail. Answer Yes or No, then how long it lasts with the unit, such as "10 minutes".
        The data center's facility specification gives the time; for a server room of your own, whoever runs it can work it out from the UPS specification and the load. If your cloud does not publish the time, mark only the time as not disclosed, with the reason. For comparison, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is 10 minutes for all patterns.
    .pitfall = A bare "Yes" leaves out the time. The time shrinks as batteries age and equipment is added, so check it at every renewal.
field-74-ups = Whether there is an uninterruptible power supply (UPS) and, if so, how long it supplies power
    .example = Yes. The supply time is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Supplies power for 10 minutes
    .weak = "Yes" alone does not say how long the power lasts, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Supplies power for | minutes

item-75 = Power feed route
    .group = Emergency power equipment
    .why = Prospective customers judge whether power still reaches the building if one substation stops.
    .how =
        A power feed route is the path by which electricity comes from the power company's substation to the building. Answer whether there are two or more routes through different substations; generators and UPS do not count.
        Look for the power receiving method in the data center's facility specification, and ask its staff whether the substations differ. If your cloud does not publish it, say so. For comparison, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is two routes for patterns 1, 2, 4 and 5 (the pattern number of item 39).
    .pitfall = Two lines from the same substation are "No" here. In Japanese power contracts a 予備線 (spare line) generally comes from the same substation.
field-75-power-routes = Whether two or more power feed routes (systems) via different substations are secured (excluding in-house generators and UPS)
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Two feeds through different substations
    .weak = "Two feeds" alone does not say whether they come through different substations.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-76 = Emergency power supply
    .group = Emergency power equipment
    .why = Prospective customers judge how many hours the service can go on during a long power cut.
    .how =
        Answer Yes or No for an in-house generator, then how long it can run without a stop. Say whether that is on stored fuel only or with refuelling, such as "72 hours without refuelling".
        The data center's facility specification or its staff can tell you. If your cloud does not publish the time, mark only the time as not disclosed, with the reason. For comparison, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is to have a generator in patterns 1 and 4 (the pattern number of item 39).
    .pitfall = "Yes" alone leaves out the running time. Take care not to give the UPS time of item 74 here.
field-76-emergency-generator = Whether there is an emergency power supply (in-house generator) and, if so, its continuous operating time
    .example = Yes. The continuous operating time is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. The in-house generator runs for 72 hours without refuelling
    .weak = "Yes" alone does not say how long it can run, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Runs continuously for | hours

item-77 = Server room fire extinguishing equipment
    .group = Fire extinguishing equipment
    .why = Prospective customers judge whether a fire in the server room is put out automatically, and without water that would ruin servers and data.
    .how =
        Answer Yes or No for automatic equipment, then say whether it is gas-based. Gas-based equipment puts out fire with a gas such as nitrogen or carbon dioxide, so the servers do not get wet. Water sprinklers are not gas-based.
        Add the kind of gas if you know it. The data center's facility specification or its staff can tell you. If your cloud does not publish the method, mark only the method as not disclosed, with the reason.
    .pitfall = "Yes" alone leaves out the method. Fire extinguishers and indoor hydrants are used by people, so they are not automatic equipment.
field-77-fire-extinguishing = Whether there is automatic fire extinguishing equipment and, if so, whether it is gas-based
    .example = Yes. Whether it is gas-based is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Gas-based (nitrogen)
    .weak = "Yes" alone does not say whether it is gas-based, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Gas-based (|)

item-78 = Fire detection and alarm system
    .group = Fire extinguishing equipment
    .why = Prospective customers judge whether a fire would be found early and dealt with before the servers stop.
    .how =
        Answer Yes or No for equipment that senses smoke or heat and raises the alarm by itself, and name its kind: for example an automatic fire alarm, or a highly sensitive smoke detection system that draws in air and senses smoke too thin to see.
        Ask the data center or look in its facility specification; for a rented room, ask the building manager. On a cloud, check its published data center security pages and name the source.
    .pitfall = Repeating the extinguishing equipment of item 77 does not answer about detection. Describe the place where the servers are, not the alarm in your office.
field-78-fire-detection = Whether there is a fire detection system
    .example = Yes. Automatic fire detection with smoke sensors (according to AWS's published material)
    .example-own = Yes. Automatic fire alarm and highly sensitive smoke detection system
    .weak = "Fire extinguishing equipment installed" alone does not answer about detection.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-79 = Direct lightning protection
    .group = Lightning protection equipment
    .why = Prospective customers judge whether the building and its equipment are protected when lightning strikes the building.
    .how =
        Direct lightning is a strike on the building itself. Answer Yes or No for equipment that takes the strike and leads it to the ground, such as a lightning rod, and say what it is.
        The data center's facility specification or the building manager can tell you. Measures against lightning that comes in along power and communication lines belong in item 80. If your cloud does not publish this, say so. Among items that are Required without a level, sheets with "No", or "Not disclosed" with a reason, have been certified.
    .pitfall = Surge protective devices (SPD) are a measure against induced lightning (item 80). Naming only them does not answer about direct strikes.
field-79-direct-lightning = Whether there are measures against direct lightning strikes
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Lightning rods installed
    .weak = "Not disclosed" alone gives no reason, and may bring a question.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-80 = Induced lightning protection
    .group = Lightning protection equipment
    .why = Prospective customers judge whether lightning nearby could damage power or communication equipment and stop the service.
    .how =
        Induced lightning is the high voltage (surge) that a nearby strike raises in power and communication lines and that enters the building along them. Answer Yes or No for protection such as an SPD (surge protective device, or arrester), then up to how many kV it handles.
        The value is in the data center's facility specification or in the papers of the electrical contractor who fitted it. If you can't find it, ask the data center. If your cloud does not publish it, say so.
    .pitfall = A figure such as "20 kA" is a current, not the voltage that is asked for. Check the unit and give the value in kV.
field-80-induced-lightning = Whether there are measures against induced lightning and, if so, the maximum voltage handled
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. SPDs installed; maximum voltage 15 kV
    .weak = "Yes" alone does not give the maximum voltage, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Maximum voltage |

item-81 = Sufficient air conditioning
    .group = Air conditioning equipment
    .why = Prospective customers judge whether the servers are cooled well enough that overheating is unlikely to stop them.
    .how =
        This item is Optional. If you answer, give the method. Underfloor air conditioning sends cold air below the floor and up through openings to the servers. Dedicated computer air conditioning is a unit placed only to cool the servers. Add spare units if there are any.
        The data center's facility specification or its staff can tell you. If your cloud does not publish it, say so or leave the field empty.
    .pitfall = "Sufficient air conditioning" alone tells nothing. Do not call air conditioning shared with an office dedicated.
field-81-air-conditioning = Details of air conditioning equipment (underfloor air conditioning, dedicated computer air conditioning, etc.)
    .example = Not disclosed (the cloud provider, AWS, does not publish the method)
    .example-own = Underfloor air conditioning (for the server room only)
    .weak = "Sufficient air conditioning" alone does not give the method.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)

item-82 = Entry and exit control, etc.
    .group = Security
    .why = Prospective customers judge whether few people can get near the servers, and whether it can be checked afterwards who went in and when.
    .how =
        First field: Yes or No for entry and exit records, and how long they are kept. Second: Yes or No for cameras, with three details: operating hours, area covered, how long footage is kept. Third: Yes or No for personal authentication (checking identity by IC card, PIN, or biometrics such as fingerprint or vein) and its kind.
        Ask the data center or look in its facility specification. On a cloud, its published pages tell you whether these exist; where a period is not published, mark only that part as not disclosed, with the reason.
    .pitfall = Retention periods and coverage are easily left out. Answer for the place where the servers are, not for your own office.
field-82-entry-records = Whether room entry/exit records are kept and, if so, their retention period
    .example = Yes. The retention period is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Kept for 2 years
    .weak = "Yes" alone does not say how long records are kept, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Kept for |
field-82-surveillance-cameras = Whether there are surveillance cameras and, if so, their operating hours, coverage and footage retention period
    .example = Yes. They cover the entrances to server rooms, among others. Operating hours and footage retention are not disclosed (the cloud provider, AWS, does not publish them)
    .example-own = Yes. 24 hours a day, 365 days a year; covers the building entrances and the inside of the server room; footage kept for 90 days
    .weak = "Yes" alone leaves out operating hours, coverage and footage retention, so the sheet may be sent back.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Operating hours |, coverage, footage kept for
field-82-personal-authentication = Whether there is a personal authentication system
    .example = Yes. Multi-factor authentication (according to AWS's published material)
    .example-own = Yes. Biometric authentication
    .weak = "Yes" alone does not tell customers whether it is a card or biometrics.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-83 = Storage of media
    .group = Security
    .why = Prospective customers judge whether paper and media that hold data or contracts are stored so that they can't be stolen or lost.
    .how =
        First field: Yes or No for lockable cabinets. Second: Yes or No for a document that sets how media are taken out, stored and disposed of; add its name. If you are certified for ISMS, your information systems or general affairs staff will find it in the list of rules.
        If you use a cloud, keep the media that you store yourselves apart from what is inside the data center. If the latter is not published, say so.
    .pitfall = Make clear whether the answer is about your own office or the data center. A procedure still being drafted is not a "Yes": check that a current document exists.
field-83-locked-cabinets = Whether there are lockable cabinets for storing media such as paper, magnetic tape and optical media
    .example = Yes, for media that we store ourselves. Inside the data center: not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. In a locked storage room in the data center
    .weak = "We use AWS" alone does not say whether there are cabinets, so the sheet may be sent back.
    .hosting-cloud = Not applicable ({ $cloud } manages the media; we keep none)
    .hosting-own = Yes
field-83-storage-procedures = Whether there is a written storage management procedure
    .example = Yes. Our own "Media Management Procedure" applies. Inside the data center: not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. A "Media Storage Management Procedure" is in force
    .weak = "A staff member takes care of it" does not say whether there is a written procedure.
    .hosting-cloud = Not applicable ({ $cloud } manages the media; we keep none)
    .hosting-own = Yes (|)

item-84 = Other security measures
    .group = Security
    .why = Prospective customers judge what protection there is against intrusion and theft beyond items 82 and 83.
    .how =
        This item is Optional. Write physical measures that stand nowhere else. Break-in prevention means fences, strong doors and walls and the like, against entry by force. Crime prevention surveillance means guards on site, intrusion sensors, gates against tailgating (slipping in behind someone) and so on.
        Look in the data center's facility specification or your cloud's published pages. If there is nothing to add, leave it empty or write "-".
    .pitfall = Do not repeat the cameras and records of item 82. Virus protection (item 57) and encryption (item 70) are not physical measures and do not belong here.
field-84-housing-other-security = Other security measures worth special mention (break-in prevention, crime prevention surveillance, etc.)
    .example = Guards at the entrances and electronic intrusion detection systems (according to AWS's published material)
    .example-own = Guards on site 24 hours a day, 365 days a year; perimeter fence, intrusion sensors and anti-tailgating gates
    .weak = "All possible measures are taken" does not say what is done.


## Service Support

section-service-support = Service Support

item-85 = Contact
    .group = Service desk (complaints)
    .why = Users see where to send complaints and questions. The item is Required (level considered), so the examiners also look at the level.
    .how =
        For the contact, give the name of the service desk, telephone number, web address and e-mail address. Leave out fax if you do not use it.
        For agents, write "Yes" if you sell or take inquiries through them, with each agent's name, head office location and contact. If you have none, write "No". The level expected is not published. Sales or support staff know the desk; contracts and the agent list give the rest.
    .pitfall = A staff member's own mobile or address stops working when they change departments or leave. Check that the desk agrees with item 34 and the number of agents with item 50, and call the number once.
field-85-contact = Applicant's contact: telephone/fax, web, e-mail, etc.
    .example =
        Sample Support Center, Tel. 03-0000-0000
        Web https://www.example.jp/support
        E-mail support@example.jp
    .weak = "See our website" gives no contact, so the sheet may be sent back.
field-85-agent-contact = Whether there is an agent contact and, if so, the agent's name, head office location and contact
    .example =
        Yes (6 agents)
        Kakuu Information Sales Inc., 2-1 Kakuu, Minato-ku, Tokyo, Tel. 03-0000-0001
        Reiji Office Machines Inc., 3-2 Kakuu, Kita-ku, Osaka, Tel. 06-0000-0002
        Kamei Business Inc., 4-3 Kakuu, Naka-ku, Nagoya, Tel. 052-000-0003
        Shisaku Trading Inc., 5-4 Kakuu, Hakata-ku, Fukuoka, Tel. 092-000-0004
        Reidai Office Inc., 6-5 Kakuu, Aoba-ku, Sendai, Tel. 022-000-0005
        Mihon Shokai Inc., 7-6 Kakuu, Chuo-ku, Sapporo, Tel. 011-000-0006
    .weak = "Yes" alone gives no name, head office or contact of the agents, so the sheet may be sent back.

item-86 = Business days and hours
    .group = Service desk (complaints)
    .why = Users compare these hours with their own to see when they can get help and when the service may be down.
    .how =
        For business hours, give the days and times at which the desk takes inquiries, and the days it is closed, such as public holidays and the New Year period. If e-mail is accepted around the clock, state separately when replies are sent.
        For maintenance, give the days and times of regular maintenance. If there are none, write "Irregular" with the usual time of day. Ask support staff and the person who runs the servers.
    .pitfall = "Weekdays" alone leaves public holidays and the New Year period open. If the desk keeps other hours than the company, give those of the desk. Keep them the same as in item 34.
field-86-business-hours = Business days of the week and business hours (reception hours)
    .example = Weekdays 9:00-18:00 (closed on Saturdays, Sundays, public holidays and from December 29 to January 3)
    .weak = "Weekdays" alone does not give the hours, so the sheet may be sent back.
field-86-maintenance-hours = Maintenance hours
    .example = Third Sunday of every month, 2:00-5:00
    .weak = "As needed" alone does not let users plan their work.

item-87 = Support performance
    .group = Service desk (complaints)
    .why = Prospective customers compare by figures whether calls get through and whether answers come in the promised time. The item is Optional.
    .how =
        Write each rate in %, with the period it covers. The form gives no formulas; the usual ones, times 100, are:
        Support availability: hours the desk was able to take inquiries / hours it was scheduled to.
        Call abandonment rate: calls the user hung up before an answer / all incoming calls. 32 of 1,000 is 3.2%.
        Response time compliance: inquiries answered within your set time / all inquiries.
        Completion within standard time: inquiries settled within your set time / all inquiries.
        Support staff can take the counts from the telephone service's admin screen or the inquiry log. If you keep no figures, write "Not measured", an answer also seen in certified sheets.
    .pitfall = Do not put targets where actual figures are asked. A low abandonment rate is good, unlike the other three. A figure without its period cannot be placed in time.
field-87-support-availability = Actual service support availability (unit: %)
    .example = 99.8% (October 2025 to September 2026)
    .weak = "Almost 100%" is not an actual figure.
field-87-abandonment-rate = Actual call abandonment rate (unit: %)
    .example = 3.2% (October 2025 to September 2026)
    .weak = "3.2" alone gives neither unit nor period.
field-87-response-time-compliance = Actual rate of compliance with response time (unit: %)
    .example = 97.5% (October 2025 to September 2026). Set time: 30 seconds by telephone, one business day by e-mail
    .weak = "97.5%" alone does not show within what time a response was counted.
field-87-standard-time-completion = Actual rate of completion within standard time (unit: %)
    .example = 94.1% (October 2025 to September 2026). Standard time: three business days
    .weak = "94.1%" alone does not show within what time completion was counted.

item-88 = Support scope and means
    .group = Service desk (complaints)
    .why = Prospective customers see what they can ask, by what means they get an answer, and what their own staff must cover.
    .how =
        For the scope, write what you answer (how to operate, initial settings, failures) and what you do not (the user's PCs or lines). Keep paid support apart.
        For the means, name those by which you actually answer: telephone, e-mail, inquiry form, chat. Ask the support staff which requests they turn down; that makes the boundary clear.
    .pitfall = "The service in general" does not convey a scope. Keep the means in line with item 85: "telephone" with no number given there is a contradiction.
field-88-support-scope = Scope of support
    .example = Inquiries on operation, initial settings, faults and failures. Settings of the user's terminals and lines are not included.
    .weak = "The service in general" does not show what is answered and what is not.
field-88-support-means = Means of support (telephone, e-mail reply, etc.)
    .example = Telephone, e-mail, web inquiry form (answered by e-mail)
    .weak = "E-mail, etc." does not show whether users can call.

item-89 = Mechanisms to avoid service downtime
    .group = Service assurance and continuity
    .why = Prospective customers judge whether the service goes on when a machine breaks or when use peaks.
    .how = Redundancy means having several machines or facilities for the same task, so that one can fail. Load balancing spreads the work over several servers. Say which of the web servers, the database and the lines are made redundant or balanced, and how. If you use several availability zones (groups of sites independent of each other) of a cloud, say so. The person who runs the servers can check the system diagram.
    .pitfall = "It does not stop because we use the cloud" explains no mechanism. Backups serve to restore data and belong in item 45.
field-89-continuity-mechanism = Mechanisms that keep the service from stopping (redundancy, load balancing, etc.)
    .example = Servers and database run redundantly in two AWS availability zones, with a load balancer spreading the load
    .weak = "We use AWS" alone does not show what is made redundant, or how.

item-90 = Responsibility and scope of compensation in an incident
    .group = Service assurance and continuity
    .why = Legal and purchasing staff of a prospective customer check before signing who is liable for an incident and what is compensated.
    .how = After "Yes", give in quotation marks the name of the document that sets out responsibility and compensation; the article number helps readers find it. It is mostly the terms of service or the contract, under headings such as damages, limitation of liability or disclaimer. If an SLA provides for refunds, name it too. Ask whoever handles contracts. If there is no document, write "No".
    .pitfall = Article numbers shift when the terms are revised. If the document contains only disclaimers, check whether it really states the scope of compensation.
field-90-liability-document = Whether there is a document describing the scope of the ASP/SaaS provider's responsibility and compensation for incidents and, if so, its name
    .example = Yes ("Sample Order Cloud Terms of Service", Article 18)
    .weak = "Yes" alone does not name the document, so the sheet may be sent back.

item-91 = Advance notice of temporary suspension for maintenance, etc.
    .group = Service notices and reports
    .why = Users judge whether they have time to rearrange their work around a stop. The item is Required (level considered), so the examiners also look at the level.
    .how = For the timing, say how many months before a planned outage users are told, in the form's units (1 month, 3 months ...). The level expected is not published; "1 month before" is seen in certified sheets. For the method, name the means actually used: e-mail, admin screen, website. For emergency maintenance, say whether the service is ever stopped at shorter notice and, if so, how users are told. Check the article on suspension in your terms of service and the notices sent so far.
    .pitfall = Do not confuse this with notice of change or termination of the service (item 32). If emergency stops can happen, "No" may contradict your terms of service.
field-91-maintenance-notice-timing = When users are notified (state in units such as 1, 3, 6 or 12 months before)
    .example = 1 month before
    .weak = "In advance" does not say how many months before, so the sheet may be sent back.
    .usual =
        1 month before
        3 months before
        6 months before
        12 months before
field-91-maintenance-notice-method = Method of notice
    .example = E-mail and a notice in the admin screen
    .weak = "As appropriate" does not tell users where to look.
field-91-emergency-maintenance = Whether emergency maintenance with shorter notice than stated takes place
    .example = Yes (to deal with serious vulnerabilities or failures; announced by e-mail and in the admin screen as soon as decided)
    .weak = "In principle no" leaves open whether there are exceptions.

item-92 = Notice of failures and disasters
    .group = Service notices and reports
    .why = Users judge whether they will be told of a failure or disaster. The item is Required (level considered), so the examiners also look at the level.
    .how =
        After "Yes", give the means of notice and the time from detection to notice. Ask the person who runs the servers whether the same procedure holds in a disaster, and whether some means does not depend on the systems that are down.
        The level expected is not published; the certified sheets we have seen answer "Yes". The information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has a reference value of notice to users within 60 minutes (for which pattern could not be confirmed).
    .pitfall = If the time differs from item 54, readers can't tell which is right. Check that the only means is not an admin screen that goes down with the service.
field-92-failure-notice = Whether users are notified when a failure occurs
    .example = Yes (by e-mail and on the status page within 60 minutes of detection)
    .weak = "Yes" alone shows neither the means nor the time, and you may be asked.

item-93 = Periodic reports
    .group = Service notices and reports
    .why = Managers of a prospective customer judge whether they can follow the service in figures after signing and use them for internal or audit reports.
    .how = Say whether you report to users at fixed intervals on monitoring results, availability, results against the SLA (service level agreement) and so on. After "Yes", add what is reported, how often and by what means. Operations or support staff know the monthly report or the page for users. If you make no such reports, write "No"; the item is Required, but not one where a level is considered.
    .pitfall = A report given only on request is not periodic. If you mention SLA results, check that this agrees with item 48.
field-93-periodic-report = Whether periodic reports are made to users (monitoring results of applications, servers, platforms and other equipment, service availability, SLA results, etc.)
    .example = Yes (monitoring results, availability and SLA results are posted monthly on the customer portal)
    .weak = "Yes" alone does not convey what is reported or how often.
