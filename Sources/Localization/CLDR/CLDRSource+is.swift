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
    @is-IS\tíslenska\tíslenska (Ísland)

    """
  }
}
