// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ga`: StaticString {
    """
    #ga
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} ag {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} ag {T}\u{2009}–\u{2009}\t{D} ag {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} ag {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} ag {T}\u{2009}–\u{2009}\t{D} ag {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tEanáir\tFeabhra\tMárta\tAibreán\tBealtaine\tMeitheamh\tIúil\tLúnasa\tMeán Fómhair\tDeireadh Fómhair\tSamhain\tNollaig
    M1\tEan\tFeabh\tMárta\tAib\tBeal\tMeith\tIúil\tLún\tMFómh\tDFómh\tSamh\tNoll
    M2\tE\tF\tM\tA\tB\tM\tI\tL\tM\tD\tS\tN
    E\t0\t1\t2
    E0\tDé Luain\tDé Máirt\tDé Céadaoin\tDéardaoin\tDé hAoine\tDé Sathairn\tDé Domhnaigh
    E1\tLuan\tMáirt\tCéad\tDéar\tAoine\tSath\tDomh
    E2\tL\tM\tC\tD\tA\tS\tD
    gmt\tMAG\tMAG+\tMAG-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndóra\tAEAontas na nÉimíríochtaí Arabacha\tAFan Afganastáin\tAGAntigua agus Barbúda\tAIAngaíle\tALan Albáin\tAMan Airméin\tAOAngóla\tAQAntartaice\tARan Airgintín\tASSamó Mheiriceá\tATan Ostair\tAUan Astráil\tAWArúba\tAXOileáin Åland\tAZan Asarbaiseáin\tBAan Bhoisnia agus an Heirseagaivéin\tBBBarbadós\tBDan Bhanglaidéis\tBEan Bheilg\tBFBuircíne Fasó\tBGan Bhulgáir\tBHBairéin\tBIan Bhurúin\tBJBeinin\tBLSaint Barthélemy\tBMBeirmiúda\tBNBrúiné\tBOan Bholaiv\tBQan Ísiltír Chairibeach\tBRan Bhrasaíl\tBSna Bahámaí\tBTan Bhútáin\tBVOileán Bouvet\tBWan Bhotsuáin\tBYan Bhealarúis\tBZan Bheilís\tCACeanada\tCCOileáin Cocos (Keeling)\tCDPoblacht Dhaonlathach an Chongó\tCFPoblacht na hAfraice Láir\tCGCongó-Brazzaville\tCHan Eilvéis\tCICôte d’Ivoire\tCKOileáin Cook\tCLan tSile\tCMCamarún\tCNan tSín\tCOan Cholóim\tCRCósta Ríce\tCUCúba\tCVPoblacht Cabo Verde\tCWCúrasó\tCXOileán na Nollag\tCYan Chipir\tCZan tSeicia\tDEan Ghearmáin\tDJDjibouti\tDKan Danmhairg\tDMDoiminice\tDOan Phoblacht Dhoiminiceach\tDZan Ailgéir\tECEacuadór\tEEan Eastóin\tEGan Éigipt\tEHan Sahára Thiar\tERan Eiritré\tESan Spáinn\tETan Aetóip\tFIan Fhionlainn\tFJFidsí\tFKOileáin Fháclainne\tFMan Mhicrinéis\tFOOileáin Fharó\tFRan Fhrainc\tGAan Ghabúin\tGBan Ríocht Aontaithe\tGDGreanáda\tGEan tSeoirsia\tGFGuáin na Fraince\tGGGeansaí\tGHGána\tGIGiobráltar\tGLan Ghraonlainn\tGMan Ghaimbia\tGNan Ghuine\tGPGuadalúip\tGQan Ghuine Mheánchiorclach\tGRan Ghréig\tGSAn tSeoirsia Theas agus Oileáin Sandwich Theas\tGTGuatamala\tGUGuam\tGWGuine Bissau\tGYAn Ghuáin\tHKSainréigiún Riaracháin Hong Cong, Daonphoblacht na Síne\tHMOileán Heard agus Oileáin McDonald\tHNHondúras\tHRan Chróit\tHTHáítí\tHUan Ungáir\tIDan Indinéis\tIEÉire\tILIosrael\tIMOileán Mhanann\tINan India\tIOCríoch Aigéan Indiach na Breataine\tIQan Iaráic\tIRan Iaráin\tISan Íoslainn\tITan Iodáil\tJEGeirsí\tJMIamáice\tJOan Iordáin\tJPan tSeapáin\tKEan Chéinia\tKGan Chirgeastáin\tKHan Chambóid\tKICiribeas\tKMOileáin Chomóra\tKNSan Críostóir-Nimheas\tKPan Chóiré Thuaidh\tKRan Chóiré Theas\tKWCuáit\tKYOileáin Cayman\tKZan Chasacstáin\tLALaos\tLBan Liobáin\tLCSaint Lucia\tLILichtinstéin\tLKSrí Lanca\tLRan Libéir\tLSLeosóta\tLTan Liotuáin\tLULucsamburg\tLVan Laitvia\tLYan Libia\tMAMaracó\tMCMonacó\tMDan Mholdóiv\tMEMontainéagró\tMFSaint-Martin\tMGMadagascar\tMHOileáin Marshall\tMKan Mhacadóin Thuaidh\tMLMailí\tMMMaenmar (Burma)\tMNan Mhongóil\tMOSainréigiún Riaracháin Macao, Daonphoblacht na Síne\tMPNa hOileáin Mháirianacha Thuaidh\tMQMartinique\tMRan Mháratáin\tMSMontsarat\tMTMálta\tMUOileán Mhuirís\tMVOileáin Mhaildíve\tMWan Mhaláiv\tMXMeicsiceo\tMYan Mhalaeisia\tMZMósaimbíc\tNAan Namaib\tNCan Nua-Chaladóin\tNEan Nígir\tNFOileán Norfolk\tNGan Nigéir\tNINicearagua\tNLan Ísiltír\tNOan Iorua\tNPNeipeal\tNRNárú\tNUNiue\tNZan Nua-Shéalainn\tOMÓman\tPAPanama\tPEPeiriú\tPFPolainéis na Fraince\tPGNua-Ghuine Phapua\tPHNa hOileáin Fhilipíneacha\tPKan Phacastáin\tPLan Pholainn\tPMSan Pierre agus Miquelon\tPNOileáin Pitcairn\tPRPórtó Ríce\tPSna Críocha Palaistíneacha\tPTan Phortaingéil\tPWOileáin Palau\tPYParagua\tQACatar\tRELa Réunion\tROan Rómáin\tRSan tSeirbia\tRUan Rúis\tRWRuanda\tSAan Araib Shádach\tSBOileáin Sholaimh\tSCna Séiséil\tSDan tSúdáin\tSEan tSualainn\tSGSingeapór\tSHSan Héilin\tSIan tSlóivéin\tSJSvalbard agus Jan Mayen\tSKan tSlóvaic\tSLSiarra Leon\tSMSan Mairíne\tSNan tSeineagáil\tSOan tSomáil\tSRSuranam\tSSan tSúdáin Theas\tSTSão Tomé agus Príncipe\tSVAn tSalvadóir\tSXSint Maarten\tSYan tSiria\tSZEsuaitíní\tTCOileáin na dTurcach agus Caicos\tTDSead\tTFCríocha Francacha Dheisceart an Domhain\tTGTóga\tTHan Téalainn\tTJan Táidsíceastáin\tTKTócalá\tTLTíomór Thoir\tTMan Tuircméanastáin\tTNan Tuinéis\tTOTonga\tTRan Tuirc\tTTOileán na Tríonóide agus Tobága\tTVTúvalú\tTWan Téaváin\tTZan Tansáin\tUAan Úcráin\tUGUganda\tUMOileáin Imeallacha S.A.M.\tUSStáit Aontaithe Mheiriceá\tUYUragua\tUZan Úisbéiceastáin\tVACathair na Vatacáine\tVCSan Uinseann agus na Greanáidíní\tVEVeiniséala\tVGOileáin Bhriotanacha na Maighdean\tVIOileáin Mheiriceánacha na Maighdean\tVNVítneam\tVUVanuatú\tWFVailís agus Futúna\tWSSamó\tXKan Chosaiv\tYEÉimin\tYTMayotte\tZAan Afraic Theas\tZMan tSaimbia\tZWan tSiombáib
    l\t agus \t\t, \t, \t agus \t
    lo\t nó \t\t, \t, \t nó \t
    w\t1
    x\tGaeilge\tGaeilge
    @ga-GB\tGaeilge\tGaeilge (an Ríocht Aontaithe)
    @ga-IE\tGaeilge\tGaeilge (Éire)

    """
  }
}
