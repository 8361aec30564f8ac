// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `is`: StaticString {
    """
    #is
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}\u{2009}–\u{2009}\t{D} kl. {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}\u{2009}–\u{2009}\t{D} kl. {T}
    d.short\t{d}.{m}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanúar\tfebrúar\tmars\tapríl\tmaí\tjúní\tjúlí\tágúst\tseptember\toktóber\tnóvember\tdesember
    M1\tjan.\tfeb.\tmar.\tapr.\tmaí\tjún.\tjúl.\tágú.\tsep.\tokt.\tnóv.\tdes.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tÁ\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmánudagur\tþriðjudagur\tmiðvikudagur\tfimmtudagur\tföstudagur\tlaugardagur\tsunnudagur
    E1\tmán.\tþri.\tmið.\tfim.\tfös.\tlau.\tsun.
    E2\tM\tÞ\tM\tF\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t003Greenwich-staðal\t019Austur\t024Mið-Evrópu\t039Vestur\t049Mið\t054Austur-Evrópu\t06aAustur-Evrópu\t07aMið-Evrópu\t089Suður\t096Havaí og Aleúta\t0a8Havaí og Aleúta\t0b4Alaska\t0caAlaska\t0d6Atlantshafssvæðinu\t0e4Brasilíu\t0f4Argentínu\t0g4Paragvæ\t0h7Staðaltími í austur\t0i7Staðaltími í mið\t0j6Amasónsvæðinu\t0k4Kólumbíu\t0l4Klettafjöllum\t0maKlettafjöllum\t0n3Venesúela\t0ocFrönsku Gvæjana\t0p7Sumartími í mið\t0qcJúkon\t0r7Sumartími í austur\t0t6Kyrrahafssvæðinu\t0u8Kyrrahafssvæðinu\t0v8Atlantshafssvæðinu\t0y3Ekvador\t0z3Gvæjana\t106Kúbu\t118Kúbu\t124Mexíkó á Kyrrahafssvæðinu\t133Bólivíu\t144Perú\t156Sankti Pierre og Miquelon\t168Sankti Pierre og Miquelon\t174Úrúgvæ\t184Fernando de Noronha\t193Súrinam\t1a4Síle\t1baSíle\t1c6Nýfundnalandi\t1d8Nýfundnalandi\t1e4Vestur-Ástralíu\t1f3Davis-\t1g5Dumont-d’Urville\t1h4Austur-Ástralíu\t1iaAustur-Ástralíu\t1j3Mawson-\t1k6Nýja-Sjálandi\t1l8Nýja-Sjálandi\t1m3Rothera-\t1n3Syowa-\t1o3Vostok-\t1p4Arabíu\t1qcKasakstan\t1r4Petropavlovsk-Kamchatski\t1s4Túrkmenistan\t1t4Aserbaídsjan\t1u3Indókína\t1v4Krasnoyarsk\t1w3Kirgistan-\t1x3Brúnei\t1y3Indlands\t1z4Yakutsk\t204Úlan Bator\t214Kína\t224Bangladess\t235Tímor-Leste\t241við Persaflóa\t253Tadsjíkistan-\t264Hong Kong\t274Hovd\t284Irkutsk\t2abVestur\t2bbAustur\t2c4Ísrael\t2daÍsrael\t2e3Afganistan\t2f4Pakistan\t2g3Nepal\t2h3Malasíu\t2i4Magadan\t2jbMið\t2k6Filippseyjum\t2l4Omsk\t2m4Kóreu\t2n3Mjanmar-\t2o4Úsbekistan\t2p3Singapúr\t2q4Taipei\t2r4Georgíu\t2s4Íran\t2t3Bútan\t2u4Japan\t2v4Vladivostok\t2w4Yekaterinborg\t2x4Armeníu\t2y6Asóreyjum\t2z8Asóreyjum\t304Vestur-Evrópu\t31aVestur-Evrópu\t326Grænhöfðaeyjum\t333Suður-Georgíu\t346Falklandseyjum\t354Mið-Ástralíu\t36aMið-Ástralíu\t374miðvesturhluta Ástralíu\t386Lord Howe-eyju\t398Lord Howe-eyju\t3a6Páskaeyju\t3b8Páskaeyju\t3c8Írlandi\t3d3Samræmdur alþjóðlegur \t3e4Samara\t3faBretlandi\t3g4Moskvu\t3h6Havaí og Aleúta\t3i3Indlandshafs\t3j3Jólaeyjar\t3k3Kókoseyja\t3l5frönsku suðurhafssvæðum og Suðurskautslandssvæði\t3m3Seychelles-eyja\t3n3Maldíveyja-\t3o6Máritíus\t3p3Réunion-\t3q5Marshall-eyjum\t3r4Chatham\t3saChatham\t3t4Apía\t3u3Chuuk-\t3v6Vanúatú\t3w3Fönixeyja\t3x3Tókelá-\t3y6Fídjíeyjum\t3z3Túvalú\t403Galapagos-\t413Gambier-\t423Salómonseyja\t433Chamorro-staðal\t443Línueyja-\t453Kosrae-\t465Markgreifafrúreyjum\t476Samóa\t483Nárú-\t493Niue-\t4a6Norfolk-eyju\t4b8Norfolk-eyju\t4c4Nýju-Kaledóníu\t4d3Palá\t4e3Pitcairn-\t4f3Ponape-\t4g5Papúa Nýju-Gíneu\t4h6Cooks-eyjum\t4i3Tahítí-\t4j5Gilbert-eyjum\t4k6Tonga\t4l5Wake-eyju\t4m5Wallis- og Fútúnaeyjum
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tCNYCN¥\tHKDHK$\tILS₪\tISKkr.\tJPYJP¥\tXAFFCFA\tXCDEC$\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAESameinuðu arabísku furstadæmin\tAFAfganistan\tAGAntígva og Barbúda\tAIAngvilla\tALAlbanía\tAMArmenía\tAOAngóla\tAQSuðurskautslandið\tARArgentína\tASBandaríska Samóa\tATAusturríki\tAUÁstralía\tAWArúba\tAXÁlandseyjar\tAZAserbaídsjan\tBABosnía og Hersegóvína\tBBBarbados\tBDBangladess\tBEBelgía\tBFBúrkína Fasó\tBGBúlgaría\tBHBarein\tBIBúrúndí\tBJBenín\tBLSankti Bartólómeusareyjar\tBMBermúdaeyjar\tBNBrúnei\tBOBólivía\tBQKaríbahafshluti Hollands\tBRBrasilía\tBSBahamaeyjar\tBTBútan\tBVBouveteyja\tBWBotsvana\tBYHvíta-Rússland\tBZBelís\tCAKanada\tCCKókoseyjar (Keeling)\tCDKongó-Kinshasa\tCFMið-Afríkulýðveldið\tCGKongó-Brazzaville\tCHSviss\tCIFílabeinsströndin\tCKCooks-eyjar\tCLSíle\tCMKamerún\tCNKína\tCOKólumbía\tCRKostaríka\tCUKúba\tCVGrænhöfðaeyjar\tCWCuracao\tCXJólaey\tCYKýpur\tCZTékkland\tDEÞýskaland\tDJDjíbútí\tDKDanmörk\tDMDóminíka\tDODóminíska lýðveldið\tDZAlsír\tECEkvador\tEEEistland\tEGEgyptaland\tEHVestur-Sahara\tERErítrea\tESSpánn\tETEþíópía\tFIFinnland\tFJFídjíeyjar\tFKFalklandseyjar\tFMMíkrónesía\tFOFæreyjar\tFRFrakkland\tGAGabon\tGBBretland\tGDGrenada\tGEGeorgía\tGFFranska Gvæjana\tGGGuernsey\tGHGana\tGIGíbraltar\tGLGrænland\tGMGambía\tGNGínea\tGPGvadelúpeyjar\tGQMiðbaugs-Gínea\tGRGrikkland\tGSSuður-Georgía og Suður-Sandvíkureyjar\tGTGvatemala\tGUGvam\tGWGínea-Bissá\tGYGvæjana\tHKsérstjórnarsvæðið Hong Kong\tHMHeard og McDonaldseyjar\tHNHondúras\tHRKróatía\tHTHaítí\tHUUngverjaland\tIDIndónesía\tIEÍrland\tILÍsrael\tIMMön\tINIndland\tIOBresku Indlandshafseyjar\tIQÍrak\tIRÍran\tISÍsland\tITÍtalía\tJEJersey\tJMJamaíka\tJOJórdanía\tJPJapan\tKEKenía\tKGKirgistan\tKHKambódía\tKIKíribatí\tKMKómoreyjar\tKNSankti Kitts og Nevis\tKPNorður-Kórea\tKRSuður-Kórea\tKWKúveit\tKYCaymaneyjar\tKZKasakstan\tLALaos\tLBLíbanon\tLCSankti Lúsía\tLILiechtenstein\tLKSrí Lanka\tLRLíbería\tLSLesótó\tLTLitháen\tLULúxemborg\tLVLettland\tLYLíbía\tMAMarokkó\tMCMónakó\tMDMoldóva\tMESvartfjallaland\tMFSaint-Martin\tMGMadagaskar\tMHMarshalleyjar\tMKNorður-Makedónía\tMLMalí\tMMMjanmar (Búrma)\tMNMongólía\tMOsérstjórnarsvæðið Makaó\tMPNorður-Maríanaeyjar\tMQMartiník\tMRMáritanía\tMSMontserrat\tMTMalta\tMUMáritíus\tMVMaldíveyjar\tMWMalaví\tMXMexíkó\tMYMalasía\tMZMósambík\tNANamibía\tNCNýja-Kaledónía\tNENíger\tNFNorfolkeyja\tNGNígería\tNINíkaragva\tNLHolland\tNONoregur\tNPNepal\tNRNárú\tNUNiue\tNZNýja-Sjáland\tOMÓman\tPAPanama\tPEPerú\tPFFranska Pólýnesía\tPGPapúa Nýja-Gínea\tPHFilippseyjar\tPKPakistan\tPLPólland\tPMSankti Pierre og Miquelon\tPNPitcairn-eyjar\tPRPúertó Ríkó\tPSHeimastjórnarsvæði Palestínumanna\tPTPortúgal\tPWPalá\tPYParagvæ\tQAKatar\tRERéunion\tRORúmenía\tRSSerbía\tRURússland\tRWRúanda\tSASádi-Arabía\tSBSalómonseyjar\tSCSeychelles-eyjar\tSDSúdan\tSESvíþjóð\tSGSingapúr\tSHSankti Helena\tSISlóvenía\tSJSvalbarði og Jan Mayen\tSKSlóvakía\tSLSíerra Leóne\tSMSan Marínó\tSNSenegal\tSOSómalía\tSRSúrínam\tSSSuður-Súdan\tSTSaó Tóme og Prinsípe\tSVEl Salvador\tSXSint Maarten\tSYSýrland\tSZEsvatíní\tTCTurks- og Caicoseyjar\tTDTsjad\tTFFrönsku suðlægu landsvæðin\tTGTógó\tTHTaíland\tTJTadsíkistan\tTKTókelá\tTLTímor-Leste\tTMTúrkmenistan\tTNTúnis\tTOTonga\tTRTyrkland\tTTTrínidad og Tóbagó\tTVTúvalú\tTWTaívan\tTZTansanía\tUAÚkraína\tUGÚganda\tUMSmáeyjar Bandaríkjanna\tUSBandaríkin\tUYÚrúgvæ\tUZÚsbekistan\tVAVatíkanið\tVCSankti Vinsent og Grenadíneyjar\tVEVenesúela\tVGBresku Jómfrúaeyjar\tVIBandarísku Jómfrúaeyjar\tVNVíetnam\tVUVanúatú\tWFWallis- og Fútúnaeyjar\tWSSamóa\tXKKósóvó\tYEJemen\tYTMayotte\tZASuður-Afríka\tZMSambía\tZWSimbabve
    l\t og \t\t, \t, \t og \t
    lo\t eða \t\t, \t, \t eða \t
    w\t7
    x\tíslenska\tíslenska
    za\t#\tStaðaltími #\tSumartími #\t#tími\tStaðaltími í #\tTími á #\tStaðaltími á #\t#hluta Bandaríkjanna og Kanada\tSumartími á #\t#-Afríkutími\tSumartími í #\t#-Indónesíutími\tTími í #
    @is-IS\tíslenska\tíslenska (Ísland)

    """
  }
}
