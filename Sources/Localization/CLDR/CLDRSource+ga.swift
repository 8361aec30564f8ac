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
    z\t000Meán-Am Greenwich\t013Oirthear na hAfraice\t021Lár na hEorpa\t033Iarthar na hAfraice\t046hAfraice Láir\t051Oirthear na hEorpa\t062Oirthear na hEorpa\t072Lár na hEorpa\t086hAfraice Theas\t091Haváí-Ailiúit\t0a2Haváí-Ailiúit\t0b1Alasca\t0c2Alasca\t0d1an Atlantaigh\t0e1Bhrasília\t0f5hAirgintíne\t0g1Pharagua\t0h1Oirthearach Mheiriceá Thuaidh\t0i1Lárnach Mheiriceá Thuaidh\t0j5hAmasóine\t0k5Colóime\t0l1Sléibhte Mheiriceá Thuaidh\t0m2Sléibhte Mheiriceá Thuaidh\t0n3Veiniséala\t0o3Ghuáin na Fraince\t0p2Lárnach Mheiriceá Thuaidh\t0q3Yukon\t0r2Oirthearach Mheiriceá Thuaidh\t0s1Acre\t0t1an Aigéin Chiúin\t0u2an Aigéin Chiúin\t0v2an Atlantaigh\t0y3Eacuadór\t0z6Guáine\t101Chúba\t112Chúba\t121Meicsiceach an Aigéin Chiúin\t136Bolaive\t141Pheiriú\t151Saint-Pierre-et-Miquelon\t162Saint-Pierre-et-Miquelon\t171Uragua\t181Fernando de Noronha\t193Shuranam\t1a5Sile\t1b2na Sile\t1c1Thalamh an Éisc\t1d2Thalamh an Éisc\t1e1Iarthar na hAstráile\t1f3Davis\t1g3Dumont-d’Urville\t1h1Oirthear na hAstráile\t1i2Oirthear na hAstráile\t1j3Mawson\t1k5Nua-Shéalainne\t1l2na Nua-Shéalainne\t1m3Rothera\t1n3Syowa\t1o3Vostok\t1p5hAraibe\t1q6Casacstáine\t1r1Phetropavlovsk-Kamchatski\t1s5Tuircméanastáine\t1t5hAsarbaiseáine\t1u6hInd-Síne\t1v1Krasnoyarsk\t1w6Cirgeastáine\t1x3Bhrúiné Darasalám\t1y5hIndia\t1z1Iacútsc\t201Ulan Bator\t215Síne\t225Banglaidéise\t233Thíomór Thoir\t245Murascaille\t256Táidsíceastáine\t261Hong Cong\t271Khovd\t281Irkutsk\t2a7Am Iartha\t2b7Am Oirthea\t2c1Iosrael\t2d2Iosrael\t2e6hAfganastáine\t2f5Pacastáine\t2g3Neipeal\t2h6Malaeisia\t2i1Mhagadan\t2j7Am Lá\t2k5nOileán Filipíneach\t2l1Omsk\t2m5Cóiré\t2n3Mhaenmar\t2o5hÚisbéiceastáine\t2p1Shingeapór\t2q1Taipei\t2r5Seoirsia\t2s5hIaráine\t2t6Bútáine\t2u5Seapáine\t2v1Vladivostok\t2w1Yekaterinburg\t2x5hAirméine\t2y5nAsór\t2z2na nAsór\t301Iarthar na hEorpa\t312Iarthar na hEorpa\t321Rinn Verde\t336Seoirsia Theas\t341Oileáin Fháclainne\t351Lár na hAstráile\t362Lár na hAstráile\t371Mheániarthar na hAstráile\t381Lord Howe\t392Lord Howe\t3a1Oileán na Cásca\t3b2Oileán na Cásca\t3c3Caighdéanach na hÉireann\t3d3Uilíoch Lárnach\t3e1Shamara\t3f2na Breataine\t3g1Mhoscó\t3h1Haváí-Ailiúit\t3i3an Aigéin Indiaigh\t3j3Oileán na Nollag\t3k4Cocos\t3l3Francach Dheisceart an Domhain agus an Antartaigh\t3m6Séiséal\t3n4Mhaildíve\t3o1Oileán Mhuirís\t3p3Réunion\t3q4Marshall\t3r1Chatham\t3s2Chatham\t3t1Shamó\t3u3Chuuk\t3v1Vanuatú\t3w4an Fhéinics\t3x4Thócaláú\t3y1Fhidsí\t3z3Thúvalú\t404Galápagos\t413Gambier\t424Sholaimh\t431Seamórach\t444na Líne\t453Kosrae\t466nOileán Marcasach\t471Shamó Mheiriceá\t483Nárú\t493Niue\t4a1Oileán Norfolk\t4b2Oileán Norfolk\t4c5Nua-Chaladóine\t4d4Palau\t4e3Pitcairn\t4f3Pohnpei\t4g3Nua-Ghuine Phapua\t4h1Oileáin Cook\t4i3Thaihítí\t4j3Chiribeas\t4k1Thonga\t4l3Oileán Wake\t4m3Wallis agus Futuna
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
    za\t#\tAm Caighdeánach #\tAm Samhraidh #\tAm #\tAm Oileáin #\tAm Caighdeánach na #\tAm na #\t#r na hIndinéise
    @ga-GB\tGaeilge\tGaeilge (an Ríocht Aontaithe)
    @ga-IE\tGaeilge\tGaeilge (Éire)

    """
  }
}
