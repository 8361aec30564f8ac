// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lu`: StaticString {
    """
    #lu
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tCiongo\tLùishi\tLusòlo\tMùuyà\tLumùngùlù\tLufuimi\tKabàlàshìpù\tLùshìkà\tLutongolo\tLungùdi\tKaswèkèsè\tCiswà
    M1\tCio\tLui\tLus\tMuu\tLum\tLuf\tKab\tLush\tLut\tLun\tKas\tCis
    M2\tC\tL\tL\tM\tL\tL\tK\tL\tL\tL\tK\tC
    E\t0\t1\t2
    E0\tNkodya\tNdàayà\tNdangù\tNjòwa\tNgòvya\tLubingu\tLumingu
    E1\tNko\tNdy\tNdg\tNjw\tNgv\tLub\tLum
    E2\tN\tN\tN\tN\tN\tL\tL
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCDFFC\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndore\tAELemila alabu\tAFAfuganisita\tAGAntiga ne Barbuda\tAIAngiye\tALAlubani\tAMAmeni\tAOAngola\tARAlijantine\tASSamoa wa Ameriki\tATOtilisi\tAUOsitali\tAWAruba\tAZAjelbayidja\tBAMbosini ne Hezegovine\tBBBarebade\tBDBenguladeshi\tBEBelejiki\tBFBukinafaso\tBGBiligari\tBHBahrene\tBIBurundi\tBJBene\tBMBermuda\tBNBrineyi\tBOMbolivi\tBRMnulezile\tBSBahamase\tBTButani\tBWMbotswana\tBYByelorisi\tBZBelize\tCAKanada\tCDDitunga wa Kongu\tCFDitunga dya Afrika wa munkatshi\tCGKongu\tCHSwise\tCIKotedivuale\tCKLutanda lua Kookɛ\tCLShili\tCMKamerune\tCNShine\tCOKolombi\tCRKositarika\tCUKuba\tCVLutanda lua Kapevele\tCYShipele\tCZDitunga dya Tsheka\tDEAlemanu\tDJDjibuti\tDKDanemalaku\tDMDuminiku\tDODitunga wa Duminiku\tDZAlijeri\tECEkwatele\tEEEsitoni\tEGMushidi\tERElitele\tESNsipani\tETEtshiopi\tFIFilande\tFJFuji\tFKLutanda lua Maluni\tFMMikronezi\tFRNfalanse\tGANgabu\tGBAngeletele\tGDNgelenade\tGEJoriji\tGFGiyane wa Nfalanse\tGHNgana\tGIJibeletale\tGLNgowelande\tGMGambi\tGNNgine\tGPNgwadelupe\tGQGine Ekwatele\tGRNgeleka\tGTNgwatemala\tGUNgwame\tGWNginebisau\tGYNgiyane\tHNOndurase\tHRKrowasi\tHTAyiti\tHUOngili\tIDIndonezi\tIEIrelande\tILIsirayele\tINInde\tIQIraki\tIRIra\tISIsilande\tITItali\tJMJamaiki\tJOJodani\tJPJapu\tKEKenya\tKGKigizisita\tKHKambodza\tKIKiribati\tKMKomoru\tKNSantu krístofe ne Neves\tKPKore wa muulu\tKRKore wa mwinshi\tKWKoweti\tKYLutanda lua Kayima\tKZKazakusita\tLALawosi\tLBLiba\tLCSantu lisi\tLILishuteni\tLKSirilanka\tLRLiberiya\tLSLesoto\tLTLitwani\tLULikisambulu\tLVLetoni\tLYLibi\tMAMaroke\tMCMonaku\tMDMolidavi\tMGMadagasikari\tMHLutanda lua Marishale\tMLMali\tMMMyamare\tMNMongoli\tMPLutanda lua Mariane wa muulu\tMQMartiniki\tMRMoritani\tMSMusera\tMTMalite\tMUMorise\tMVMadive\tMWMalawi\tMXMeksike\tMYMalezi\tMZMozambiki\tNANamibi\tNCKaledoni wa mumu\tNENijere\tNFLutanda lua Norfok\tNGNijerya\tNINikaragwa\tNLOlandɛ\tNONoriveje\tNPNepálɛ\tNRNauru\tNUNyue\tNZZelanda wa mumu\tOMOmane\tPAPanama\tPEPeru\tPFPolinezi wa Nfalanse\tPGPapwazi wa Nginɛ wa mumu\tPHNfilipi\tPKPakisita\tPLMpoloni\tPMSantu pététo ne Mikelu\tPNPikairni\tPRMpotoriku\tPSPalesine\tPTMputulugeshi\tPWPalau\tPYPalagwei\tQAKatari\tRELenyo\tRORomani\tRURisi\tRWRwanda\tSAAlabu Nsawudi\tSBLutanda lua Solomu\tSCSeshele\tSDSuda\tSESuwedi\tSGSingapure\tSHSantu eleni\tSISiloveni\tSKSilovaki\tSLSiera Leone\tSMSantu Marine\tSNSenegale\tSOSomali\tSRSuriname\tSTSao Tome ne Presipɛ\tSVSavadore\tSYSiri\tSZSwazilandi\tTCLutanda lua Tuluki ne Kaiko\tTDTshadi\tTGTogu\tTHTayilanda\tTJTazikisita\tTKTokelau\tTLTimoru wa diboku\tTMTukemenisita\tTNTinizi\tTOTonga\tTRTuluki\tTTTinidade ne Tobago\tTVTuvalu\tTWTaiwani\tTZTanzani\tUAUkreni\tUGUganda\tUSAmeriki\tUYIrigwei\tUZUzibekisita\tVANvatika\tVCSantu vesa ne Ngelenadine\tVEVenezuela\tVGLutanda lua Vierzi wa Angeletele\tVILutanda lua Vierzi wa Ameriki\tVNViyetiname\tVUVanuatu\tWFWalise ne Futuna\tWSSamoa\tYEYemenu\tYTMayote\tZAAfrika ya Súdi\tZMZambi\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tTshiluba\tTshiluba
    za\t#
    @lu-CD\tTshiluba\tTshiluba (Ditunga wa Kongu)

    """
  }
}
